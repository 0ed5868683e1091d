/**
 * `node bench/resolver.ts`: what one click costs at three sizes, beside logic-solver.
 * `node bench/resolver.ts FILE.cnf`: satisfiable or not, core and dead variables and times of any DIMACS file.
 */
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import Logic from "logic-solver";
import { choose } from "../src/resolver/choose.ts";
import { clausesOf } from "../src/resolver/clauses.ts";
import { parseDimacs } from "../src/resolver/dimacs.ts";
import { forcedBy, freshSolver } from "../src/resolver/forced.ts";
import { isPositive, type Literal, variableOf } from "../src/resolver/literal.ts";
import type { FeatureModel } from "../src/resolver/model.ts";
import type { Selection } from "../src/resolver/resolution.ts";
import { resolve } from "../src/resolver/resolve.ts";
import { generatedModel } from "./generated-model.ts";
import { growthExponent, medians, type Row, table } from "./measure.ts";

const sizes = [17, 40, 1000] as const;
const goals: Readonly<Record<number, string>> = { 40: "to reach: 1 ms", 1000: "to reach: 50 ms" };

/** A click at three sizes: all states with all reasons, beside logic-solver finding the locked options alone. */
export async function rows(): Promise<readonly Row[]> {
  const measured: { row: Row; size: number }[] = [];
  for (const size of sizes) {
    const model = generatedModel(size);
    const clicks = clicksOn(model);
    let turn = 0;
    const next = () => clicks[turn++ % clicks.length] ?? { selection: { with: [], without: [] }, id: "" };
    const clicked = "a click";
    const locked = "logic-solver, locked options";
    const times = await medians(
      [
        {
          name: clicked,
          run: () => {
            const { selection, id } = next();
            choose(model, selection, id, true);
          },
        },
        { name: locked, run: () => void lockedByOracle(model, next().selection) },
      ],
      size > 100 ? 11 : 301,
    );
    const note = [goals[size], lockedNote(model, clicks.at(-1)?.selection)].filter(Boolean).join(", ");
    const row: Row = {
      what: `resolver: a click with all reasons, ${size} features`,
      ours: times.get(clicked) ?? Number.NaN,
      against: locked,
      theirs: times.get(locked) ?? null,
      target: null,
      note,
    };
    measured.push({ row, size });
  }
  const exponent = growthExponent(measured.map(({ row, size }) => ({ size, ms: row.ours })));
  return measured.map(({ row }, index) =>
    index === measured.length - 1
      ? { ...row, note: `${row.note}; growth exponent ${exponent.toFixed(2)}` }
      : row,
  );
}

/** A person's way through a form: each click adds a choice to those before it, where it is accepted. */
function clicksOn(model: FeatureModel): readonly { readonly selection: Selection; readonly id: string }[] {
  const clicks: { selection: Selection; id: string }[] = [];
  let selection: Selection = { with: [], without: [] };
  for (let step = 0; step < 12; step++) {
    const id =
      model.features[(step * 7 + Math.floor(model.features.length / 3)) % model.features.length]?.id ?? "";
    clicks.push({ selection, id });
    const choice = choose(model, selection, id, true);
    if (choice.kind === "accepted") selection = choice.selection;
  }
  return clicks;
}

function lockedNote(model: FeatureModel, selection: Selection = { with: [], without: [] }): string {
  const resolution = resolve(model, selection);
  if (resolution.kind === "refused") return "refused";
  const reasons = resolution.features.filter(({ state }) => "because" in state).length;
  return `${reasons} reasons`;
}

function lockedByOracle(model: FeatureModel, selection: Selection): number {
  const { clauses } = clausesOf(model);
  const solver = new Logic.Solver();
  for (const { literals } of clauses) solver.require(Logic.or(...literals.map(term)));
  for (const id of selection.with) solver.require(term((clausesOf(model).variable(id) ?? 0) << 1));
  let locked = 0;
  model.features.forEach((_, variable) => {
    if (solver.solveAssuming(term(variable << 1)) === null) locked++;
    else if (solver.solveAssuming(term((variable << 1) | 1)) === null) locked++;
  });
  return locked;
}

function term(each: Literal): string {
  return `${isPositive(each) ? "" : "-"}v${variableOf(each)}`;
}

async function analyseFile(path: string): Promise<void> {
  const started = performance.now();
  const { variables, clauses, names } = parseDimacs(await readFile(path, "utf8"));
  const parsed = performance.now();
  const cnf = { variables, clauses: clauses.map((literals, tag) => ({ literals, tag, defines: false })) };
  const solver = freshSolver(cnf);
  const answer = solver.solve([], Infinity);
  const solved = performance.now();
  console.log(`variables    ${variables} (${names.size} named), clauses ${clauses.length}`);
  console.log(`read         ${(parsed - started).toFixed(0)} ms`);
  console.log(`${answer.padEnd(12)} ${(solved - parsed).toFixed(0)} ms`);
  if (answer !== "satisfiable") return;
  const forced = forcedBy(solver, [], variables, Infinity) ?? new Map();
  const core = [...forced.keys()].filter(isPositive).length;
  console.log(`core         ${core}`);
  console.log(`dead         ${forced.size - core}`);
  console.log(`core, dead   ${(performance.now() - solved).toFixed(0)} ms, ${solver.conflicts} conflicts`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const file = process.argv[2];
  if (file === undefined) console.log(table(await rows()));
  else await analyseFile(file);
}
