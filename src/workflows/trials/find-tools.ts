import { Problem } from "../../problems/problem.ts";
import type { Tool } from "../../trials/declarations.ts";
import { isRecentEnough, versionIn } from "../../trials/tool-version.ts";
import type { Processes } from "../processes.ts";

/** A tool, with its version; undefined when it is not there. */
export type FoundTool = Tool & { readonly found: string | undefined };

/** Asks every tool for its version. */
export async function findTools(
  processes: Processes,
  tools: readonly Tool[],
  env: Readonly<Record<string, string>>,
): Promise<readonly FoundTool[]> {
  return Promise.all(tools.map(async (tool) => ({ ...tool, found: await versionOf(processes, tool, env) })));
}

/** Those that are not there, or in a version that does not do. */
export function missingOf(tools: readonly FoundTool[]): readonly FoundTool[] {
  return tools.filter((each) => each.found === undefined || !isRecentEnough(each.found, each));
}

async function versionOf(
  processes: Processes,
  { find }: Tool,
  env: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  try {
    const ended = await processes.run({ directory: "/", words: find, env, seconds: 60 });
    return ended.code === 0 ? versionIn(`${ended.stdout}\n${ended.stderr}`) : undefined;
  } catch (error) {
    if (error instanceof Problem && error.code === "IM_TOOL_MISSING") return undefined;
    throw error;
  }
}
