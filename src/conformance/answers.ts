import { objectIn } from "./log-lines.ts";
import type { Answer } from "./observations.ts";

/** `200 application/json {"status":"UP"}`, shortened, for people. */
export function shown(answer: Answer): string {
  if (answer.kind === "silent") return `there was no answer: ${answer.because}`;
  const body = answer.body.length > 200 ? `${answer.body.slice(0, 200)}…` : answer.body;
  return `it answered ${answer.status} ${mediaType(answer)} ${body.replaceAll(/\s+/g, " ")}`.trimEnd();
}

/** The status, or 0 when there was no answer. */
export function statusOf(answer: Answer): number {
  return answer.kind === "answered" ? answer.status : 0;
}

/** The media type without its parameters. */
export function mediaType(answer: Answer): string {
  if (answer.kind === "silent") return "";
  return (answer.headers["content-type"] ?? "").split(";", 1)[0]?.trim() ?? "";
}

/** The JSON object of the body, or undefined. */
export function bodyOf(answer: Answer): Readonly<Record<string, unknown>> | undefined {
  return answer.kind === "silent" ? undefined : objectIn(answer.body);
}
