import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../src/processes/free-port.ts";

/** A PostgreSQL server of the tests' own. */
export interface PostgreSql {
  /** The address of a new, empty database. */
  database(): string;
  /** Ends the server as a crash would; its databases stay. */
  crash(): void;
  /** Starts it again, on the same port. */
  restart(): void;
  stop(): void;
}

export type PostgreSqlStart =
  | { readonly kind: "started"; readonly server: PostgreSql }
  | { readonly kind: "missing"; readonly because: string };

/**
 * Starts a server from an installed PostgreSQL, on a free port of loopback and in a folder of its own. As root it runs
 * as the user `postgres`, because the server refuses root. Where there is none it is installed, if that can be done
 * here. On a build server a missing one is an error, so that nothing is skipped in silence.
 */
export async function aPostgreSql(): Promise<PostgreSqlStart> {
  const binaries = installedBinaries() ?? installed();
  if (binaries === undefined)
    return missing("PostgreSQL is not installed (Debian: apt-get install postgresql)");
  const folder = mkdtempSync(join(tmpdir(), "instant-micros-postgresql-"));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    chmodSync(folder, 0o755);
    if (run("chown", ["postgres", folder]).status !== 0)
      return missing("there is no user `postgres` to run it as");
  }
  const port = await freePort();
  const data = join(folder, "data");
  const server = (name: string, ...arguments_: string[]) =>
    asRoot
      ? run("runuser", ["-u", "postgres", "--", join(binaries, name), ...arguments_], folder)
      : run(join(binaries, name), arguments_, folder);

  const made = server(
    "initdb",
    "-D",
    data,
    "-U",
    "tests",
    "--auth=trust",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
  );
  if (made.status !== 0) return missing(`initdb failed: ${made.stderr}`);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200`;
  const start = () => server("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start");
  const crash = () => void server("pg_ctl", "-D", data, "-m", "immediate", "stop");
  const started = start();
  if (started.status !== 0) return missing(`pg_ctl failed: ${started.stderr}${started.stdout}`);

  let count = 0;
  return {
    kind: "started",
    server: {
      database() {
        count += 1;
        const name = `test_${count}`;
        const created = run(join(binaries, "createdb"), [
          "-h",
          "127.0.0.1",
          "-p",
          String(port),
          "-U",
          "tests",
          name,
        ]);
        if (created.status !== 0) throw new Error(created.stderr);
        return `postgres://tests@127.0.0.1:${port}/${name}`;
      },
      crash,
      restart() {
        const again = start();
        if (again.status !== 0) throw new Error(`PostgreSQL does not start again: ${again.stderr}`);
      },
      stop() {
        crash();
        rmSync(folder, { recursive: true, force: true });
      },
    },
  };
}

function missing(because: string): PostgreSqlStart {
  if (process.env["CI"] === "true") throw new Error(`The tests on PostgreSQL cannot run: ${because}`);
  process.stderr.write(`SKIPPED: the tests on PostgreSQL, because ${because}\n`);
  return { kind: "missing", because };
}

function installedBinaries(): string | undefined {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return undefined;
  const versions = readdirSync(root).sort((left, right) => Number(right) - Number(left));
  return versions.map((each) => join(root, each, "bin")).find((each) => existsSync(join(each, "initdb")));
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0 || run("apt-get", ["--version"]).status !== 0) return undefined;
  // Its package would start a server of its own, which nobody wants here.
  const policy = "/usr/sbin/policy-rc.d";
  const quiet = !existsSync(policy);
  if (quiet) writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", "postgresql"]);
  if (quiet) rmSync(policy);
  return installedBinaries();
}

function run(command: string, arguments_: readonly string[], directory = "/") {
  const { status, stdout, stderr } = spawnSync(command, arguments_, {
    encoding: "utf8",
    cwd: directory,
    // The server that pg_ctl starts would otherwise hold our pipes open.
    stdio: command === "runuser" || command.endsWith("pg_ctl") ? ["ignore", "ignore", "ignore"] : "pipe",
    env: { ...process.env, LC_ALL: "C" },
  });
  return { status, stdout: stdout ?? "", stderr: stderr ?? "" };
}
