import { about, unseen, type Finding } from "../finding.ts";
import type { Asked, Observations, Serving } from "../observations.ts";

/** Findings about the answers of the running service; when it did not become ready, that they were not seen. */
export function aboutAnswers(
  what: string,
  { serving }: Observations,
  findings: (asked: Asked, run: Serving) => readonly Finding[],
): readonly Finding[] {
  return about(what, serving, (run) =>
    run.asked === undefined ? [unseen(what, "the service did not become ready")] : findings(run.asked, run),
  );
}
