import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** One comparison: ours against a floor or a peer, measured in one run on one machine. */
export interface Row {
  readonly what: string;
  /** Median, milliseconds. */
  readonly ours: number;
  readonly against: string;
  /** Median, milliseconds; null where there is nothing to compare with. */
  readonly theirs: number | null;
  /** What the ratio should be: `<= 3` times the floor, `>= 5` times faster than the peer. */
  readonly target: { readonly atMost: number } | { readonly timesFaster: number } | null;
  readonly note?: string;
}

/** A thing to time; `before` prepares a run and is not counted. */
export interface Candidate {
  readonly name: string;
  readonly before?: () => Promise<void> | void;
  readonly run: () => Promise<void> | void;
}

/**
 * Times the candidates in turn, A B A B …, so that a machine whose speed drifts treats all alike; the first round warms
 * up and is not counted. Returns the medians in milliseconds, by name.
 */
export async function medians(
  candidates: readonly Candidate[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(candidates.map((each) => [each.name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const candidate of candidates) {
      await candidate.before?.();
      const start = performance.now();
      await candidate.run();
      if (round > 0) times.get(candidate.name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The exponent k of time ~ size^k, by least squares on the logarithms. */
export function growthExponent(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const xs = points.map((each) => Math.log(each.size));
  const ys = points.map((each) => Math.log(each.ms));
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, index) => sum + (x - mx) * ((ys[index] ?? my) - my), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

/** Runs a whole command; throws with its output when it fails. */
export async function command(
  file: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const { stdout } = await run(file, [...args], {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, ...options.env },
    maxBuffer: 1 << 26,
  });
  return stdout;
}

/** Whether the row's target is reached; null where it has none. */
export function reached({ ours, theirs, target }: Row): boolean | null {
  if (target === null || theirs === null) return null;
  return "atMost" in target ? ours / theirs <= target.atMost : theirs / ours >= target.timesFaster;
}

/** The rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const ratio =
      row.theirs === null
        ? ""
        : row.target !== null && "timesFaster" in row.target
          ? `${(row.theirs / row.ours).toFixed(1)}× faster`
          : `${(row.ours / row.theirs).toFixed(2)}×`;
    const goal =
      row.target === null
        ? ""
        : "atMost" in row.target
          ? `≤ ${row.target.atMost}×`
          : `≥ ${row.target.timesFaster}× faster`;
    const verdict = { true: "reached", false: "missed", null: "" }[String(reached(row))] ?? "";
    return [
      row.what,
      duration(row.ours),
      row.against,
      row.theirs === null ? "" : duration(row.theirs),
      ratio,
      goal,
      verdict,
      row.note ?? "",
    ];
  });
  const head = ["what", "ours", "against", "theirs", "ratio", "goal", "", ""];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...cells].map((each) => each[column]?.length ?? 0)),
  );
  return [head, ...cells]
    .map((each) =>
      each
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function duration(ms: number): string {
  if (ms < 0.1) return `${(ms * 1000).toFixed(1)} µs`;
  if (ms < 10) return `${ms.toFixed(2)} ms`;
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}
