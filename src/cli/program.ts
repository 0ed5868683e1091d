import { Command, InvalidArgumentError, Option } from "commander";
import type { Context, ExitCode } from "./context.ts";
import type { CatalogueTestOptions } from "./commands/catalogue-test.ts";
import type { ConformanceOptions } from "./commands/conformance.ts";
import type { AdoptOptions } from "./commands/adopt.ts";
import type { ImpactOptions } from "./commands/catalogue-impact.ts";
import type { NewOptions } from "./new-options.ts";
import type { PreviewOptions } from "./commands/preview.ts";
import type { ServerOptions } from "./commands/services-rebuild.ts";
import type { ServeOptions } from "./commands/serve.ts";
import type { UpdateOptions } from "./preparing.ts";
import type { SelectionOptions } from "./selection-options.ts";

/** Runs a command's action in a context made from its options. */
export type Run = (options: CommonOptions, action: (context: Context) => Promise<ExitCode>) => Promise<void>;

/** The options that every command has. */
export interface CommonOptions {
  readonly catalogue?: string;
  readonly connections?: string;
  readonly json?: boolean;
}

type With<T> = T & CommonOptions;

const connectionsWords = "connections to forges, instead of `connections.yaml` in INSTANT_MICROS_HOME";

/**
 * Every command and option there is. Actions are loaded when they run, so that help and completion wait for nothing.
 * `docs/cli.md` is generated from it.
 */
export function buildProgram(run: Run, version: string): Command {
  const program = new Command("instant-micros")
    .description("Creates micro services as finished repositories, and keeps them up to date.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "explain a command")
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false, sortOptions: false, showGlobalOptions: false });

  command(program, "templates", "What is on offer: the stacks, or one stack's features, groups and questions")
    .argument("[stack]", "id of a stack")
    .addHelpText("after", examples("templates", "templates spring-boot"))
    .action((stack: string | undefined, options: CommonOptions) =>
      run(options, async (context) => (await import("./commands/templates.ts")).templates(context, stack)),
    );

  selection(
    command(
      program,
      "resolve",
      "What a selection comes to: every feature with its state and why; writes nothing",
    ),
  )
    .argument("<stack>", "id of a stack")
    .addHelpText(
      "after",
      examples(
        "resolve spring-boot --feature ktlint",
        "resolve spring-boot --feature checkstyle --feature kotlin",
      ),
    )
    .action((stack: string, options: With<SelectionOptions>) =>
      run(options, async (context) =>
        (await import("./commands/resolve.ts")).resolve(context, stack, options),
      ),
    );

  selection(
    command(program, "preview", "The files that a service would have, and who writes them; writes nothing"),
  )
    .argument("<stack>", "id of a stack")
    .option("--name <name>", "name of the service", "my-service")
    .option("--description <text>", "what the service does, in a line", "")
    .option("--owner <owner>", "who owns it", "example")
    .option("--file <path>", "print this file")
    .option(
      "--diff-with <selection>",
      'what another selection would change: "--feature coverage --without micros"',
    )
    .option("--replace", "give up explicit choices where that is the smallest way out")
    .option("--allow-deprecated", "take deprecated features")
    .addHelpText(
      "after",
      examples(
        "preview nodejs",
        "preview nodejs --file package.json",
        'preview nodejs --diff-with "--feature coverage"',
      ),
    )
    .action((stack: string, options: With<PreviewOptions>) =>
      run(options, async (context) =>
        (await import("./commands/preview.ts")).preview(context, stack, options),
      ),
    );

  selection(
    command(program, "new", "Create a service: a repository with one commit, on a forge or in a directory"),
  )
    .argument("[name]", "name of the service: 3 to 50 of a-z, 0-9 and -")
    .option("--stack <stack>", "id of the stack")
    .option("--description <text>", "what the service does, in a line")
    .option("--owner <owner>", "organisation, workspace, project or team")
    .option("--output <directory>", "write it to a directory that is empty or does not exist")
    .option("--forge <connection>", "push it to a forge: `local`, or a connection of connections.yaml")
    .option("--connections <file>", connectionsWords)
    .addOption(
      new Option(
        "--visibility <visibility>",
        "who may see the repository; the connection says unless you do",
      ).choices(["private", "public"]),
    )
    .option("--answers <file>", "answers to questions, as YAML or JSON")
    .option("--replace", "give up explicit choices where that is the smallest way out")
    .option("--allow-deprecated", "take deprecated features")
    .addHelpText(
      "after",
      examples(
        "new orders --stack nodejs --output orders",
        "new orders --stack nodejs --feature coverage --forge local --owner acme",
        "new orders --stack nodejs --forge github-acme --owner acme --visibility private",
        "new",
      ),
    )
    .action((name: string | undefined, options: With<NewOptions>) =>
      run(options, async (context) => {
        const { completeNew } = await import("./complete-new.ts");
        const asked = await completeNew(context, name, options);
        if (asked === undefined) return 130;
        return (await import("./commands/new.ts")).newService(context, asked);
      }),
    );

  addUpdateCommands(program, run);
  addAdoptCommand(program, run);
  addConformanceCommand(program, run);
  addServerCommands(program, run);
  addStoreCommands(program, run);
  addServicesCommands(program, run);
  addCatalogueCommands(program, run);
  return program;
}

function addUpdateCommands(program: Command, run: Run): void {
  selection(
    command(
      program,
      "update",
      "Carry a newer template, or other features and answers, into a service; your edits stay",
    ),
  )
    .argument("[service]", "directory of the service; with --forge, OWNER/NAME", ".")
    .option("--forge <connection>", "propose it in the service's repository on a forge")
    .option("--connections <file>", connectionsWords)
    .option("--to <version>", "template version to go to, instead of the newest")
    .option("--dry-run", "show what would happen to every path; writes nothing")
    .option("--abort", "take an update back that is not committed yet")
    .option("--force", "go back to an older template version")
    .addHelpText(
      "after",
      examples(
        "update",
        "update orders --dry-run",
        "update orders --feature coverage",
        "update orders --abort",
        "update acme/orders --forge local",
      ),
    )
    .action((service: string, options: With<UpdateOptions>) =>
      run(options, async (context) =>
        (await import("./commands/update.ts")).update(context, service, options),
      ),
    );

  command(program, "check", "Whether a newer template is there, and which of its files are not as delivered")
    .argument("[directory]", "directory of the service", ".")
    .addHelpText("after", examples("check", "check orders --json"))
    .action((directory: string, options: CommonOptions) =>
      run(options, async (context) => (await import("./commands/check.ts")).check(context, directory)),
    );
}

function addAdoptCommand(program: Command, run: Run): void {
  selection(
    command(
      program,
      "adopt",
      "Bring a repository that exists under a template; writes its manifest, nothing else",
    ),
  )
    .argument("<directory>", "directory of the repository")
    .requiredOption("--stack <stack>", "id of the stack")
    .option("--name <name>", "name of the service; the directory's unless given")
    .option("--description <text>", "what the service does, in a line", "")
    .option("--owner <owner>", "who owns it", "example")
    .option("--allow-deprecated", "take deprecated features")
    .addHelpText("after", examples("adopt orders --stack nodejs --owner acme"))
    .action((directory: string, options: With<AdoptOptions>) =>
      run(options, async (context) =>
        (await import("./commands/adopt.ts")).adopt(context, directory, options),
      ),
    );
}

function addConformanceCommand(program: Command, run: Run): void {
  command(program, "conformance", "Build, start and probe a service: does it keep the service contract?")
    .argument("[directory]", "directory of the service", ".")
    .option("--built", "it is built already: start it as it is")
    .option("--patience <factor>", "multiply the contract's time limits on a busy machine", positive, 1)
    .option("--report <file>", "where the report goes; conformance.json in the service unless given")
    .addHelpText("after", examples("conformance", "conformance orders --built", "conformance orders --json"))
    .action((directory: string, options: With<ConformanceOptions>) =>
      run(options, async (context) =>
        (await import("./commands/conformance.ts")).conformance(context, directory, options),
      ),
    );
}

function addServerCommands(program: Command, run: Run): void {
  command(program, "serve", "The web application and the API")
    .option("--host <address>", "address to listen on: 127.0.0.1, or HOST")
    .option("--port <port>", "port to listen on: 4000, or PORT")
    .option("--url <address>", "address that people know the server by, behind a proxy")
    .option("--store <address>", "postgres://… instead of the embedded store")
    .option("--accounts", "people sign in; needed for any address but loopback")
    .option("--connections <file>", connectionsWords)
    .addOption(
      new Option("--log-level <level>", "how much is logged").choices(["debug", "info", "warn", "error"]),
    )
    .addHelpText("after", examples("serve", "serve --port 8080 --store postgres://im@db/im --accounts"))
    .action((options: With<ServeOptions>) =>
      run(options, async (context) =>
        (await import("./commands/serve.ts")).serveCommand(context, options, process.env),
      ),
    );
}

function addServicesCommands(program: Command, run: Run): void {
  const services = program.command("services").description("The created services, through a server");

  command(services, "rebuild", "Make the list of services again from the manifests in the local forge")
    .option("--server <address>", "the server; a token is read from INSTANT_MICROS_TOKEN")
    .addHelpText(
      "after",
      examples("services rebuild", "services rebuild --server https://micros.example.com"),
    )
    .action((options: With<ServerOptions>) =>
      run(options, async (context) =>
        (await import("./commands/services-rebuild.ts")).servicesRebuild(context, options, process.env),
      ),
    );
}

function addStoreCommands(program: Command, run: Run): void {
  command(program, "backup", "Write the embedded store of a server that does not run to a file")
    .argument("<file>", "a file that does not exist")
    .addHelpText("after", examples("backup instant-micros.tgz"))
    .action((file: string, options: CommonOptions) =>
      run(options, async (context) => (await import("./commands/backup.ts")).backup(context, file)),
    );

  command(
    program,
    "restore",
    "Put a backup in the place of the embedded store; the earlier data is kept beside it",
  )
    .argument("<file>", "what `backup` wrote")
    .addHelpText("after", examples("restore instant-micros.tgz"))
    .action((file: string, options: CommonOptions) =>
      run(options, async (context) => (await import("./commands/backup.ts")).restore(context, file)),
    );
}

function addCatalogueCommands(program: Command, run: Run): void {
  const catalogue = program
    .command("catalogue")
    .description("For template authors: check, extend and export a catalogue");

  command(catalogue, "check", "Everything that is wrong with a catalogue, with places and hints")
    .addHelpText("after", examples("catalogue check", "catalogue check --catalogue ./my-catalogue"))
    .action((options: CommonOptions) =>
      run(options, async (context) =>
        (await import("./commands/catalogue-check.ts")).catalogueCheck(context),
      ),
    );

  command(
    catalogue,
    "test",
    "Build, test and probe services of a stack, or of all, with their real toolchains",
  )
    .argument("[stack]", "id of a stack; all of them unless given")
    .option("--sample <count>", "at most so many configurations of each stack", positive)
    .option("--changed <revision>", "only configurations that come out otherwise than at this commit or tag")
    .option("--jobs <count>", "so many at the same time; as many as there are cores unless given", positive)
    .option(
      "--patience <factor>",
      "multiply the service contract's time limits on a busy machine",
      positive,
      1,
    )
    .option("--fresh", "build what passed before, too")
    .addHelpText(
      "after",
      examples(
        "catalogue test",
        "catalogue test nodejs --sample 2",
        "catalogue test --changed v1.0.0 --catalogue ./my-catalogue",
      ),
    )
    .action((stack: string | undefined, options: With<CatalogueTestOptions>) =>
      run(options, async (context) =>
        (await import("./commands/catalogue-test.ts")).catalogueTest(context, stack, options),
      ),
    );

  command(catalogue, "impact", "What a catalogue would do to services, before it is released; writes nothing")
    .argument("[services...]", "directories of services; with --forge, OWNER/NAME")
    .option("--forge <forge>", "the services are on this forge: local, or a connection's id")
    .option("--owner <owner>", "all services of this owner: on the local forge, or in a server's list")
    .option(
      "--server <address>",
      "all services that a server lists; a token is read from INSTANT_MICROS_TOKEN",
    )
    .addHelpText(
      "after",
      examples(
        "catalogue impact ../orders ../billing --catalogue .",
        "catalogue impact --forge local --owner acme --catalogue . --json",
      ),
    )
    .action((services: readonly string[], options: With<ImpactOptions>) =>
      run(options, async (context) => {
        const { catalogueImpact } = await import("./commands/catalogue-impact.ts");
        return catalogueImpact(context, services, options, process.env);
      }),
    );

  command(catalogue, "export", "A stack's rules for other tools")
    .argument("<stack>", "id of a stack")
    .addOption(
      new Option("--format <format>", "how to write them").choices(["uvl", "dimacs", "json"]).default("uvl"),
    )
    .addHelpText("after", examples("catalogue export spring-boot --format dimacs > spring-boot.cnf"))
    .action((stack: string, options: With<{ readonly format: "uvl" | "dimacs" | "json" }>) =>
      run(options, async (context) =>
        (await import("./commands/catalogue-export.ts")).catalogueExport(context, stack, options.format),
      ),
    );

  command(catalogue, "lock", "Make a stack's lock files anew, for all its features together")
    .argument("<stack>", "id of a stack")
    .addHelpText("after", examples("catalogue lock nodejs --catalogue ."))
    .action((stack: string, options: CommonOptions) =>
      run(options, async (context) => {
        const { catalogueLock } = await import("./commands/catalogue-lock.ts");
        return catalogueLock(context, options.catalogue ?? context.wiring.builtInCatalogue, stack);
      }),
    );

  command(catalogue, "new-stack", "Write a commented stack that passes the check")
    .argument("<id>", "id of the new stack")
    .addHelpText("after", examples("catalogue new-stack rust --catalogue ./my-catalogue"))
    .action((id: string, options: CommonOptions) =>
      run(options, async (context) => {
        const { catalogueNewStack } = await import("./commands/catalogue-new.ts");
        const today = new Date().toISOString().slice(0, "2026-11-24".length);
        return catalogueNewStack(context, options.catalogue ?? ".", id, today);
      }),
    );

  command(catalogue, "new-feature", "Write a commented feature and list it in its stack")
    .argument("<id>", "id of the new feature")
    .requiredOption("--stack <stack>", "the stack that it is for")
    .addHelpText("after", examples("catalogue new-feature metrics --stack rust --catalogue ./my-catalogue"))
    .action((id: string, options: With<{ readonly stack: string }>) =>
      run(options, async (context) => {
        const { catalogueNewFeature } = await import("./commands/catalogue-new.ts");
        return catalogueNewFeature(context, options.catalogue ?? ".", id, options.stack);
      }),
    );
}

function command(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .option(
      "--catalogue <location>",
      "a directory, or a git URL with #REVISION, instead of the built-in catalogue",
    )
    .option("--json", "print one JSON document");
}

function selection(to: Command): Command {
  const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];
  return to
    .option("--feature <id>", "choose a feature; may be repeated", collect)
    .option("--without <id>", "decline a feature; may be repeated", collect)
    .option("--set <question=answer>", "answer a question; may be repeated", collect);
}

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError("It is a number above 0.");
  return number;
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ instant-micros ${line}`).join("\n")}`;
}
