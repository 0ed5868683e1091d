import type { UpdateCommit } from "../../remote-services.ts";
import type { PreparedUpdate } from "../prepare-update.ts";
import { proposalTitle } from "./proposal-text.ts";

/**
 * The commits of an update's branch. The first holds whatever merged, and the user's version of what did not, so that
 * its builds mean something; the second, if any, nothing but the markers.
 */
export function updateCommits(update: PreparedUpdate): readonly UpdateCommit[] {
  const { delivery, plan } = update;
  const title = proposalTitle(update);
  const first = { message: title, writes: delivery.writes, removals: delivery.removals };
  const written = new Map(delivery.writes.map((file) => [file.path, file]));
  const marked = plan.conflicts.flatMap(({ path, marked: bytes, stages }) => {
    const mode = written.get(path)?.mode ?? stages.ours?.mode ?? "100644";
    return bytes === undefined ? [] : [{ path, mode, bytes }];
  });
  if (marked.length === 0) return [first];
  const paths = marked.map(({ path }) => path);
  const message = `Mark what is in conflict\n\n${paths.map((path) => `  ${path.replaceAll("\n", " ")}`).join("\n")}`;
  return [first, { message, writes: marked, removals: [] }];
}
