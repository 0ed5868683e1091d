import { CommanderError } from "commander";
import type { Context } from "./context.ts";
import { engineVersion } from "../engine-version.ts";
import { screenFor, styleFor, type Output } from "./output.ts";
import { buildProgram, type CommonOptions } from "./program.ts";
import { reportFailure } from "./report-failure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs one command line; returns its exit code. Never throws. */
export async function runCommandLine(words: readonly string[], environment: Environment): Promise<number> {
  let exitCode: number = 0;
  let asked: CommonOptions = { json: words.includes("--json") };
  const program = buildProgram(async (options, action) => {
    asked = options;
    exitCode = await action(await contextOf(options, environment));
  }, engineVersion());
  everyCommand(program, (each) => {
    each.exitOverride();
    each.configureOutput({ outputError: () => undefined });
  });
  try {
    if (words[0] === "complete") {
      const { addCompletion } = await import("./completion.ts");
      await addCompletion(program, words, environment);
    }
    if (words.length === 0) program.help();
    await program.parseAsync(words, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return reportFailure(error, outputOf(asked, environment), { json: asked.json === true, words });
  }
}

async function contextOf(options: CommonOptions, environment: Environment): Promise<Context> {
  const [{ wire }, { loadCatalogue }] = await Promise.all([
    import("../wiring.ts"),
    import("../workflows/load-catalogue.ts"),
  ]);
  const wiring = wire(environment);
  const json = options.json === true;
  return {
    output: outputOf(options, environment),
    json,
    interactive: process.stdin.isTTY && process.stdout.isTTY && !json,
    wiring,
    catalogue: options.catalogue,
    connections: async () => (await import("../wiring-forges.ts")).connectionsOf(wiring, options.connections),
    loadCatalogue: (stack) =>
      loadCatalogue(wiring.source, options.catalogue ?? wiring.builtInCatalogue, stack),
  };
}

function outputOf({ json }: CommonOptions, environment: Environment): Output {
  return {
    result: (text) => void process.stdout.write(`${text}\n`),
    note: json === true ? () => undefined : (text) => void process.stderr.write(`${text}\n`),
    screen: json === true ? undefined : screenFor(environment, process.stderr),
    style: styleFor(environment, process.stdout.isTTY),
  };
}

function everyCommand(root: ReturnType<typeof buildProgram>, act: (each: typeof root) => void): void {
  act(root);
  for (const each of root.commands) everyCommand(each, act);
}
