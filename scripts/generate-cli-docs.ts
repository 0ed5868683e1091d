/** Writes `docs/cli.md` from the commands there are: `node scripts/generate-cli-docs.ts`. A test keeps the two equal. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { buildProgram } from "../src/cli/program.ts";

export const cliDocsFile = fileURLToPath(new URL("../docs/cli.md", import.meta.url));

/** The text that `docs/cli.md` should have. */
export function cliDocs(): string {
  const program = buildProgram(async () => undefined, "0.0.0");
  return [
    "# The command line",
    "",
    "`instant-micros`, or `im` for short. stdout carries the result, stderr everything else, so that results can be piped.",
    "Every command explains itself with `--help` and prints one JSON document with `--json`; problems come as",
    '`{"problems": […]}` then. Exit codes and error codes are in [`errors.md`](errors.md); 130 means that you left a prompt.',
    "",
    "- `INSTANT_MICROS_HOME`: local state: the local forge and caches (`~/.local/share/instant-micros` unless set).",
    "- `NO_COLOR`, `FORCE_COLOR`: as usual.",
    "- Completion: `instant-micros complete bash | zsh | fish` prints the script for your shell; it knows stacks, features and forges.",
    "",
    ...commandsBelow(program, "instant-micros").flatMap(([name, command]) => section(name, command)),
  ].join("\n");
}

function commandsBelow(parent: Command, prefix: string): readonly (readonly [string, Command])[] {
  return parent.commands.flatMap((each) => {
    const name = `${prefix} ${each.name()}`;
    return each.commands.length > 0 ? commandsBelow(each, name) : [[name, each] as const];
  });
}

function section(name: string, command: Command): readonly string[] {
  const words = command.registeredArguments.map((each) =>
    each.required ? ` ${each.name().toUpperCase()}` : ` [${each.name().toUpperCase()}]`,
  );
  const rows = [
    ...command.registeredArguments.map(
      (each) => `| \`${each.name().toUpperCase()}\` | ${each.description} |`,
    ),
    ...command.options.map((option) => {
      const choices = option.argChoices === undefined ? "" : ` (${option.argChoices.join(", ")})`;
      const fallback =
        option.defaultValue === undefined || option.defaultValue === ""
          ? ""
          : `; \`${String(option.defaultValue)}\` unless given`;
      return `| \`${option.flags.replaceAll("|", "\\|")}\` | ${option.description}${choices}${fallback} |`;
    }),
  ];
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  const examples = help
    .slice(help.indexOf("Examples:"))
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "");
  return [
    `## \`${name.replace("instant-micros ", "")}${words.join("")}\``,
    "",
    `${command.description()}.`,
    "",
    "| Option | Meaning |",
    "|---|---|",
    ...rows,
    "",
    "```",
    ...examples.map((line) => line.trim()),
    "```",
    "",
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(cliDocsFile, cliDocs());
