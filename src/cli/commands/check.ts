import { countsOf } from "../../merger/disposition.ts";
import { driftOf } from "../../workflows/update/drift.ts";
import { isCurrent } from "../../workflows/update/prepare-update.ts";
import type { Context, ExitCode } from "../context.ts";
import { prepareOrRefuse } from "../preparing.ts";

/** `check [DIR]`: whether a newer template is there, and what of the template's files is not as it was delivered. */
export async function check(context: Context, directory: string): Promise<ExitCode> {
  const { wiring, output, json } = context;
  const copy = await wiring.copies.open(directory);
  const prepared = await prepareOrRefuse(context, copy, { force: true });
  const { from, to, plan } = prepared;
  const drift = driftOf(from, await copy.tree());
  const current = isCurrent(prepared);
  if (json) {
    output.result(
      JSON.stringify({
        service: from.service.name,
        stack: from.stack.id,
        version: from.stack.version,
        latest: to.stack.version,
        updateAvailable: !current,
        conflicts: plan.conflicts.map(({ path, kind }) => ({ path, kind })),
        counts: countsOf(plan.ledger),
        drift,
      }),
    );
  } else {
    const { style } = output;
    const conflicts = plan.conflicts.length;
    const lines = current
      ? [
          `${style.good("✓")} ${style.bold(from.service.name)} is on ${from.stack.id} ${from.stack.version}, the latest`,
        ]
      : [
          `${style.warn("!")} ${style.bold(from.service.name)} is on ${from.stack.id} ${from.stack.version}; ${to.stack.version} is there`,
          `  ${conflicts === 0 ? "it merges without conflict" : `${conflicts} of its paths would conflict`}: ${style.accent("instant-micros update --dry-run")} shows it`,
        ];
    for (const { path, kind } of drift) lines.push(`  ${kind.padEnd(8)} ${path}`);
    if (drift.length > 0) {
      const which =
        drift.length === 1
          ? "1 file of the template is not as it was"
          : `${drift.length} files of the template are not as they were`;
      lines.push(`  ${which} delivered`);
    }
    output.result(lines.join("\n"));
  }
  return current && drift.length === 0 ? 0 : 5;
}
