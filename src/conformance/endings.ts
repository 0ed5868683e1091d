import { logLines } from "./log-lines.ts";
import type { Ended } from "./observations.ts";

/** Lines of a JVM that has options from its surroundings: it says so, and nothing can stop it. */
const allowedOnStderr = /^Picked up (JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS): /;

/** What a process wrote to its standard error against the contract. */
export function complaints({ stderr }: Ended): readonly string[] {
  return stderr.split("\n").filter((line) => line !== "" && !allowedOnStderr.test(line));
}

/** It refused to run as the contract asks: ended by itself, not with 0, after one JSON line of that level. */
export function refusedWith(ended: Ended, levels: readonly string[]): boolean {
  const { lines, others } = logLines(ended.stdout);
  const loud = lines.filter((line) => levels.includes(String(line["level"])));
  return !ended.killed && ended.code !== 0 && loud.length === 1 && others.length === 0;
}

/** How a process ended and its last lines, for people. */
export function ending(ended: Ended, lines = 3): string {
  const how = ended.killed
    ? `it still ran after ${Math.round(ended.ms)} ms`
    : `it ended with ${ended.code} after ${Math.round(ended.ms)} ms`;
  const last = lastLines(`${ended.stdout}\n${ended.stderr}`, lines);
  return last === "" ? `${how} and said nothing` : `${how} and said: ${last}`;
}

/** The last lines that are not empty. */
export function lastLines(text: string, count: number): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-count)
    .join("\n");
}
