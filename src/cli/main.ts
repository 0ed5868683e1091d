import { engineVersion } from "../engine-version.ts";

const words = process.argv.slice(2);

// A reader that has seen enough, such as `head`, is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  // Answered before anything else is loaded.
  process.stdout.write(`${engineVersion()}\n`);
} else {
  const { runCommandLine } = await import("./run-command-line.ts");
  process.exitCode = await runCommandLine(words, process.env);
}
