import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../bin/instant-micros.js", import.meta.url));

export interface Ended {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How npm reaches its registry from this machine. */
const registry = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(npm_config_(registry|cafile)|NODE_EXTRA_CA_CERTS)$/i.test(name),
  ),
);

/** Runs the command as a child process, as a person would, with nothing of this machine's settings. */
export function instantMicros(
  words: readonly string[],
  surroundings: {
    readonly home: string;
    readonly cwd?: string;
    readonly path?: string;
    readonly secrets?: Readonly<Record<string, string>>;
  },
): Promise<Ended> {
  const { home, cwd, path, secrets } = surroundings;
  const own = { PATH: path ?? process.env["PATH"], INSTANT_MICROS_HOME: home, HOME: home };
  const env = { ...registry, ...own, ...secrets };
  return new Promise((resolve) => {
    const options = { env, maxBuffer: 1 << 26, ...(cwd === undefined ? {} : { cwd }) };
    execFile(process.execPath, [program, ...words], options, (error, stdout, stderr) => {
      resolve({
        exit: typeof error?.code === "number" ? error.code : error === null ? 0 : -1,
        stdout,
        stderr,
      });
    });
  });
}
