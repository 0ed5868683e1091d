import pino, { type DestinationStream } from "pino";
import type { FastifyBaseLogger } from "fastify";

/** JSON, one object a line. What identifies a person to a server is never in it. */
export function serverLog(level: string, destination: DestinationStream): FastifyBaseLogger {
  return pino(
    {
      level,
      redact: {
        paths: [
          "*.password",
          "*.token",
          "*.secret",
          "*.csrf",
          "headers.authorization",
          "headers.cookie",
          "*.headers.authorization",
          "*.headers.cookie",
          '*.headers["x-csrf-token"]',
          '*.headers["set-cookie"]',
        ],
        censor: "[redacted]",
      },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}
