/**
 * `npm run contracts`: the pact of each stack's consumer, published to a broker, is honoured by the producer of every stack;
 * and by none of them once it renames the field that the pact is about. Needs the toolchains of all stacks, and a few minutes.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pactBroker } from "../fakes/pact-broker.ts";
import { columns } from "../src/cli/print/columns.ts";

/** How the contract tests of a stack are run, and what is renamed in its sample. */
interface Stack {
  readonly id: string;
  readonly setup: readonly string[];
  readonly consumer: readonly string[];
  readonly producer: readonly string[];
  readonly sample: string;
  readonly field: string;
  readonly renamed: string;
}

const stacks: readonly Stack[] = [
  {
    id: "nodejs",
    setup: ["make", "setup"],
    consumer: ["node", "--test", "test/greeter.test.js"],
    producer: ["node", "--test", "test/consumers.test.js"],
    sample: "src/routes/greetings.js",
    field: "({ greeting: `",
    renamed: "({ words: `",
  },
  {
    id: "python-flask",
    setup: ["make", "setup"],
    consumer: [".venv/bin/pytest", "tests/test_greeter.py"],
    producer: [".venv/bin/pytest", "-rP", "tests/test_consumers.py"],
    sample: "src/greeter/api/greetings.py",
    field: '"greeting": f',
    renamed: '"words": f',
  },
  {
    id: "go",
    setup: ["go", "mod", "download"],
    consumer: ["go", "test", "./internal/greeter"],
    producer: ["go", "test", "-v", "-run", "TestHonours", "./cmd/service"],
    sample: "internal/greeting/greeting.go",
    field: 'json:"greeting"',
    renamed: 'json:"words"',
  },
  {
    id: "spring-boot",
    setup: ["true"],
    consumer: ["./mvnw", "-B", "test", "-Dtest=ConsumerContractTest"],
    producer: ["./mvnw", "-B", "test", "-Dtest=ProducerContractTest"],
    sample: "src/main/java/com/example/greeter/greeting/GreetingController.java",
    field: "record Greeting(String greeting)",
    renamed: "record Greeting(String words)",
  },
];

const reason = "missing the following keys: greeting";
const program = fileURLToPath(new URL("../bin/instant-micros.js", import.meta.url));
const catalogue = fileURLToPath(new URL("..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "instant-micros-contracts-"));
const broker = await pactBroker();
const environment = {
  ...process.env,
  PACT_BROKER_BASE_URL: broker.address,
  PACT_BROKER_TOKEN: broker.token,
};

const consumers = stacks.map(({ id }) => `page-${id}`);
for (const stack of stacks) {
  const directory = await created(stack, `page-${stack.id}`, "contract-consumer");
  await succeeds(directory, stack.consumer);
  await succeeds(directory, ["bin/publish-pacts"]);
  console.info(`${stack.id}: the consumer has published its pact`);
}

const rows = [["producer", ...consumers, "renamed"]];
for (const stack of stacks) {
  const directory = await created(stack, "greeter", "contract-producer");
  const honoured = await succeeds(directory, stack.producer);
  const cells = consumers.map((each) => (honoured.includes(each) ? "honoured" : "NOT ASKED"));
  const sample = join(directory, stack.sample);
  const text = await readFile(sample, "utf8");
  await writeFile(sample, text.replace(stack.field, stack.renamed));
  const broken = await run(directory, stack.producer);
  rows.push([
    stack.id,
    ...cells,
    broken.code !== 0 && broken.output.includes(reason) ? "refused" : "NOT SEEN",
  ]);
}
console.info(`\n${columns(rows)}`);
await broker.stop();
await rm(folder, { recursive: true });
if (rows.flat().some((cell) => cell.startsWith("NOT "))) process.exitCode = 1;

/** A service with its dependencies, as the first commit of a repository. */
async function created(stack: Stack, name: string, feature: string): Promise<string> {
  const directory = join(folder, `${stack.id}-${name}`);
  const chosen = ["--stack", stack.id, "--feature", feature, "--catalogue", catalogue];
  execFileSync(
    process.execPath,
    [program, "new", name, "--owner", "acme", ...chosen, "--output", directory],
    {
      stdio: "ignore",
    },
  );
  await succeeds(directory, stack.setup);
  return directory;
}

async function succeeds(directory: string, command: readonly string[]): Promise<string> {
  const { code, output } = await run(directory, command);
  if (code !== 0) throw new Error(`${command.join(" ")} in ${directory}\n${output.slice(-4000)}`);
  return output;
}

/** Runs one command. The broker is in this process, which must go on answering meanwhile. */
function run(
  directory: string,
  [command = "", ...words]: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const options = { cwd: directory, env: environment, maxBuffer: 100_000_000 };
    execFile(command, words, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, output: stdout + stderr });
    });
  });
}
