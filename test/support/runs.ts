/**
 * How many cases a property test tries: a number that keeps `npm test` short, times `PROPERTY_RUNS` for a long night.
 */
export function runs(usual: number): number {
  const factor = Number(process.env["PROPERTY_RUNS"] ?? "1");
  return Math.max(1, Math.round(usual * factor));
}
