import type { Catalogue, Stack } from "../../catalogue/catalogue.ts";
import type { FeatureState, Fix, Refusal, Resolution, ResolvedFeature } from "../../resolver/resolution.ts";
import type { Style } from "../output.ts";
import { columns } from "./columns.ts";
import { featureMark } from "./feature-mark.ts";

/** Every feature of the stack with its state and the reason for it, indented as the form shows them. */
export function resolutionText(
  resolution: Resolution,
  catalogue: Catalogue,
  stack: Stack,
  style: Style,
): string {
  const states = new Map(resolution.features.map((each) => [each.id, each]));
  const depths = depthsOf(stack);
  const row = (id: string, depth: number): readonly string[] => {
    const feature = states.get(id);
    if (feature === undefined) return [];
    return [
      `${"  ".repeat(depth)}${featureMark(feature.state, style)} ${nameOf(feature, style)}`,
      style.quiet(id),
      reason(feature.state, style),
    ];
  };
  const hidden = new Set(
    catalogue.features.filter((each) => each.visibility === "internal").map((each) => each.id),
  );
  const rows = [
    ...stack.standard.map((id) => row(id, 0)),
    ...stack.optional.map(({ id }) => (hidden.has(id) ? [] : row(id, depths.get(id) ?? 0))),
  ].filter((each) => each.length > 0);
  const notes = [
    ...resolution.changes.map(
      (change) => `${change.kind === "added" ? style.good("+") : style.warn("-")} ${change.text}`,
    ),
    ...resolution.warnings.map((each) => `${style.warn("!")} ${each.text}`),
  ];
  return [
    style.bold(`${stack.name} ${stack.version}`),
    columns(rows),
    ...(notes.length === 0 ? [] : ["", ...notes]),
  ].join("\n");
}

/**
 * Why choices contradict each other, and the ways out, each with the command that takes it: `command` is what was
 * typed, without the options that choose.
 */
export function conflictText({ text, explanation, fixes }: Conflict, command: string, style: Style): string {
  const ways = fixes.flatMap((fix, index) => [
    `  ${index + 1}. ${fix.text}`,
    `     ${style.accent(`${command} ${selectionOptions(fix)}`.trim())}`,
  ]);
  return [
    `${style.bad("✗")} ${style.bold(text)}`,
    ...explanation.causes.map((cause) => `  · ${cause.text}`),
    ...(fixes.length === 0 ? [] : [fixes.length === 1 ? "One way out:" : "Ways out:", ...ways]),
  ].join("\n");
}

type Conflict = Refusal & { readonly kind: "conflict" };

/** The selection of a fix as options of the command line. */
function selectionOptions({ selection }: Pick<Fix, "selection">): string {
  const options = [
    ...selection.with.map((id) => (id.includes("=") ? `--set ${id}` : `--feature ${id}`)),
    ...selection.without.map((id) => `--without ${id}`),
  ];
  return options.join(" ");
}

function depthsOf(stack: Stack): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of stack.optional) {
    depths.set(id, parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1);
  }
  return depths;
}

function nameOf({ name, state }: ResolvedFeature, style: Style): string {
  return state.on ? style.bold(name) : name;
}

function reason(state: FeatureState, style: Style): string {
  switch (state.kind) {
    case "standard":
    case "implied":
      return state.because.text;
    case "chosen":
      return "you chose it";
    case "default":
      return style.quiet("on by default");
    case "declined":
      return "you declined it";
    case "available":
      return "";
    case "blocked":
    case "unavailable":
      return state.because.text;
  }
}
