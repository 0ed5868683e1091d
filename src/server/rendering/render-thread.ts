import { parentPort, workerData } from "node:worker_threads";
import { parseCatalogue } from "../../catalogue/parse.ts";
import { problem, Problems, problemsIn, type Problem } from "../../problems/problem.ts";
import type { LoadedCatalogue } from "../../workflows/load-catalogue.ts";
import { planService } from "../../workflows/plan-service.ts";
import { mergeTrees } from "../../workflows/update/merge-trees.ts";
import { renderAgain } from "../../workflows/update/render-again.ts";
import type { Answer, OutputLimits, Question, SentProblem, ThreadData } from "./render-protocol.ts";

// The thread's main program: answers one question after the other, until it is ended.
const { raw, limits } = workerData as ThreadData;
const loaded = load();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.on("message", (question: Question) => parentPort?.postMessage(answer(question)));

function load(): LoadedCatalogue {
  const parsed = parseCatalogue(raw);
  if (parsed.kind === "broken") throw new Problems(parsed.problems);
  return { raw, catalogue: parsed.catalogue };
}

function answer(question: Question): Answer {
  try {
    return answered(question);
  } catch (error) {
    const problems = problemsIn(error);
    if (problems.length > 0) return { kind: "failed", problems: problems.map(sent) };
    return {
      kind: "crashed",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function answered(question: Question): Answer {
  switch (question.kind) {
    case "plan": {
      const planned = planService(loaded, question.request, question.surroundings);
      if (planned.kind === "planned") {
        requireWithin(limits, planned.plan.tree.files);
        return planned;
      }
      const { problems, refused } = planned;
      return {
        kind: "refused",
        problems: problems.map(sent),
        ...(refused === undefined ? {} : { refused }),
      };
    }
    case "merge": {
      const merged = mergeTrees(question.trees);
      requireWithin(limits, merged.plan.writes);
      return { kind: "merged", merged };
    }
    case "render-again":
      return { kind: "rendered-again", files: renderAgain(question.raw, question.manifest) };
  }
}

/** Throws IM_RENDER_LIMIT. */
function requireWithin(
  { files: most, fileBytes, totalBytes }: OutputLimits,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): void {
  const excess = (because: string): Problem =>
    problem("IM_RENDER_LIMIT", { what: "The service would be too large to make here", because });
  if (files.length > most) throw excess(`it has ${files.length} files, and ${most} is the most`);
  const large = files.find((file) => file.bytes.length > fileBytes);
  if (large !== undefined)
    throw excess(`\`${large.path}\` has ${large.bytes.length} bytes, and ${fileBytes} is the most`);
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (total > totalBytes) throw excess(`it has ${total} bytes, and ${totalBytes} is the most`);
}

function sent({ code, message, because, hint, where }: Problem): SentProblem {
  return { code, what: message, because, hint, where };
}
