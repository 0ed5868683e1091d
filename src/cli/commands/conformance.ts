import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { testConformance } from "../../workflows/conformance/test-conformance.ts";
import type { Context, ExitCode } from "../context.ts";
import { conformanceText } from "../print/conformance-text.ts";

/** The options of `conformance`. */
export interface ConformanceOptions {
  readonly built?: boolean;
  readonly patience: number;
  readonly report?: string;
}

/** `conformance [DIR]`: builds, starts and probes a service; 1 when it breaks the service contract. */
export async function conformance(
  context: Context,
  directory: string,
  options: ConformanceOptions,
): Promise<ExitCode> {
  const { wiring, output, json } = context;
  const { processes, machine } = wiring;
  const report = await testConformance({
    processes,
    machine,
    directory: wiring.serviceDirectory(directory),
    built: options.built === true,
    patience: options.patience,
    progress: (what) => output.note(`… ${what}`),
  });
  const file = resolve(options.report ?? join(directory, "conformance.json"));
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  output.result(json ? JSON.stringify(report) : conformanceText(report, output.style));
  output.note(`written to ${file}`);
  return report.failed === 0 ? 0 : 1;
}
