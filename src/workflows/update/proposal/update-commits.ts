import { markedFiles } from "../../../merger/marked-files.ts";
import type { UpdateCommit } from "../../remote-services.ts";
import type { PreparedUpdate } from "../prepare-update.ts";
import { proposalTitle } from "./proposal-text.ts";

/**
 * The commits of an update's branch. The first holds whatever merged, and the user's version of what did not, so that
 * its builds mean something; the second, if any, nothing but the markers.
 */
export function updateCommits(update: PreparedUpdate): readonly UpdateCommit[] {
  const { delivery } = update;
  const title = proposalTitle(update);
  const first = { message: title, writes: delivery.writes, removals: delivery.removals };
  const marked = markedFiles(delivery);
  if (marked.length === 0) return [first];
  const paths = marked.map(({ path }) => path);
  const message = `Mark what is in conflict\n\n${paths.map((path) => `  ${path.replaceAll("\n", " ")}`).join("\n")}`;
  return [first, { message, writes: marked, removals: [] }];
}
