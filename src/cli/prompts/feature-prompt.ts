import { Prompt, wrapTextWithPrefix } from "@clack/core";
import type { FeatureState } from "../../resolver/resolution.ts";
import type { Style } from "../output.ts";
import { featureMark } from "../print/feature-mark.ts";
import { isOn, press, type Keystroke, type Picker } from "./feature-picker.ts";

/**
 * A list to move through with the arrow keys; space turns a feature on or off, and beside every feature stands why it
 * is as it is. A contradiction shows its causes and numbered ways out. Undefined when the person leaves.
 */
export async function askForFeatures(
  start: Picker,
  message: string,
  style: Style,
): Promise<Picker | undefined> {
  let picker = start;
  const prompt: Prompt<Picker> = new Prompt<Picker>(
    { render: (): string => drawing(picker, message, style, prompt.state) },
    false,
  );
  const on = (key: Keystroke): void => {
    picker = press(picker, key);
  };
  prompt.on("cursor", (key) => {
    if (key === "up") on({ kind: "move", by: -1 });
    if (key === "down") on({ kind: "move", by: 1 });
    if (key === "space") on({ kind: "toggle" });
  });
  prompt.on("key", (character) => {
    const index = Number(character) - 1;
    if (Number.isInteger(index) && picker.conflict?.fixes[index] !== undefined) on({ kind: "fix", index });
  });
  const result = await prompt.prompt();
  return typeof result === "symbol" ? undefined : picker;
}

function drawing(picker: Picker, message: string, style: Style, state: string): string {
  const bar = style.quiet("│");
  const head = `${bar}\n${style.accent("◆")}  ${message}`;
  const chosen = picker.choices.filter(({ id }) => isOn(picker.resolution, id)).map(({ name }) => name);
  if (state === "submit")
    return `${bar}\n${style.good("◇")}  ${message}\n${bar}  ${style.quiet(chosen.join(", "))}`;
  if (state === "cancel") return `${bar}\n${style.bad("■")}  ${message}`;
  const lines = picker.choices.map((_, index) => `${bar}  ${row(picker, index, style)}`);
  const below = notes(picker, style).map((line) => wrapTextWithPrefix(undefined, line, `${bar}  `));
  const keys = style.quiet("↑↓ move · space turn on or off · enter done · esc leave");
  return [head, ...lines, bar, ...below, `${style.quiet("└")}  ${keys}`].join("\n");
}

function row({ choices, at, resolution, model }: Picker, index: number, style: Style): string {
  const feature = choices[index];
  if (feature === undefined) return "";
  const state = resolution.features.find(({ id }) => id === feature.id)?.state;
  const depth = depthOf(feature.parent, model.features);
  const name = `${"  ".repeat(depth)}${featureMark(state, style)} ${feature.name}`;
  return `${index === at ? style.accent("›") : " "} ${index === at ? style.bold(name) : name}${reason(state, style)}`;
}

function depthOf(parent: string | undefined, features: Picker["model"]["features"]): number {
  if (parent === undefined) return 0;
  return depthOf(features.find(({ id }) => id === parent)?.parent, features) + 1;
}

function reason(state: FeatureState | undefined, style: Style): string {
  return state !== undefined && "because" in state ? style.quiet(`  ${state.because.text}`) : "";
}

function notes({ conflict, changes }: Picker, style: Style): readonly string[] {
  if (conflict === undefined) return changes.map((change) => style.quiet(change.text));
  return [
    style.bad(conflict.text),
    ...conflict.fixes.map((fix, index) => `${style.accent(String(index + 1))}  ${fix.text}`),
  ];
}
