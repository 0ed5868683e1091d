import { parentPort, workerData } from "node:worker_threads";
import { parseCatalogue } from "../../catalogue/parse.ts";
import { problem, Problem, Problems } from "../../problems/problem.ts";
import type { FileTree } from "../../renderer/file-tree.ts";
import type { LoadedCatalogue } from "../../workflows/load-catalogue.ts";
import { planService } from "../../workflows/plan-service.ts";
import type { OutputLimits, PlanAnswer, PlanQuestion, SentProblem, ThreadData } from "./render-protocol.ts";

// The thread's main program: answers one question after the other, until it is ended.
const { raw, limits } = workerData as ThreadData;
const loaded = load();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.on("message", (question: PlanQuestion) => parentPort?.postMessage(answer(question)));

function load(): LoadedCatalogue {
  const parsed = parseCatalogue(raw);
  if (parsed.kind === "broken") throw new Problems(parsed.problems);
  return { raw, catalogue: parsed.catalogue };
}

function answer({ request, surroundings }: PlanQuestion): PlanAnswer {
  try {
    const planned = planService(loaded, request, surroundings);
    if (planned.kind === "refused") {
      const { problems, refused } = planned;
      return {
        kind: "refused",
        problems: problems.map(sent),
        ...(refused === undefined ? {} : { refused }),
      };
    }
    const excess = excessOf(planned.plan.tree, limits);
    if (excess === undefined) return planned;
    const what = "The service would be too large to make here";
    return { kind: "failed", problems: [sent(problem("IM_RENDER_LIMIT", { what, because: excess }))] };
  } catch (error) {
    if (error instanceof Problem) return { kind: "failed", problems: [sent(error)] };
    if (error instanceof Problems) return { kind: "failed", problems: error.problems.map(sent) };
    return {
      kind: "crashed",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function excessOf(
  { files }: FileTree,
  { files: most, fileBytes, totalBytes }: OutputLimits,
): string | undefined {
  if (files.length > most) return `it has ${files.length} files, and ${most} is the most`;
  const large = files.find((file) => file.bytes.length > fileBytes);
  if (large !== undefined)
    return `\`${large.path}\` has ${large.bytes.length} bytes, and ${fileBytes} is the most`;
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return total > totalBytes ? `it has ${total} bytes, and ${totalBytes} is the most` : undefined;
}

function sent({ code, message, because, hint, where }: Problem): SentProblem {
  return { code, what: message, because, hint, where };
}
