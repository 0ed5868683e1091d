import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.js", import.meta.url));

/** A port that was free a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * The service as the platform runs it: a process with an environment of its own. `lines` are its log lines, parsed
 * when asked for, so a line that is not JSON fails the test. `end` answers its exit code once it is gone.
 */
export function startProcess(env) {
  // The coverage gate counts what runs here, too.
  const { PATH, NODE_V8_COVERAGE } = process.env;
  const coverage = NODE_V8_COVERAGE === undefined ? {} : { NODE_V8_COVERAGE };
  const child = spawn(process.execPath, [main], { env: { PATH, ...coverage, ...env } });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (output.stderr += text));
  const end = once(child, "close").then(([code, signal]) => code ?? signal);
  return {
    end,
    kill: (signal) => child.kill(signal),
    lines: () => output.stdout.trimEnd().split("\n").map((line) => JSON.parse(line)),
    stderr: () => output.stderr,
    output: () => output.stdout + output.stderr,
  };
}

/** A started service that answers on `url`. It is killed at the end of the test, whatever has happened. */
export async function startService(t, env = {}) {
  const port = await freePort();
  const service = startProcess({ PORT: String(port), ...env });
  t.after(() => service.kill("SIGKILL"));
  const url = `http://127.0.0.1:${port}`;
  let ended = false;
  void service.end.then(() => (ended = true));
  while (!(await isReady(url))) {
    if (ended) throw new Error(`the service ended with ${await service.end}\n${service.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { ...service, url };
}

function isReady(url) {
  return fetch(`${url}/ready`).then(
    (response) => response.ok,
    () => false,
  );
}
