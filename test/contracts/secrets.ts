import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect, promisify } from "node:util";
import { expect, test, vi } from "vitest";
import type { Fault, ForgeFake } from "../../fakes/forge-fake.ts";
import type { Forge, RepositoryRef } from "../../src/forges/contract/forge.ts";
import { nativeGit } from "../../src/git/git.ts";
import { aTree } from "../support/a-tree.ts";
import { aGitRunner } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A forge with credentials that would be noticed wherever they were seen. */
export interface ForgeWithSecrets {
  readonly forge: Forge;
  readonly fake: Pick<ForgeFake, "order" | "requests">;
  readonly ref: RepositoryRef;
  /** What must be seen nowhere, apart from the requests themselves. */
  readonly secrets: readonly string[];
  /** The values of Authorization headers that the forge must have been shown, or nothing would be shown by this. */
  readonly shown: readonly string[];
  /** A refusal in the shape of this forge, that says something. */
  readonly refusal: (said: string) => unknown;
  /** The forge knows the credentials no more. */
  readonly revoke: () => void;
}

/** Secrets go to their forge and to nobody else: no error, output, file or list of processes has them. */
export function secretsContract(name: string, make: () => Promise<ForgeWithSecrets>): void {
  test(`${name}: secrets are seen in no error, no output, no file and no list of processes`, async () => {
    const directory = await temporaryDirectory();
    const { forge, fake, ref, secrets, shown, refusal, revoke } = await make();
    const seen: string[] = [];
    const printed = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
    const port = nativeGit(aGitRunner(directory), directory);

    /** Everything that can be seen of how a call ended. */
    const watch = async (call: () => Promise<unknown>): Promise<void> => {
      const end = await call().catch((error: unknown) => error);
      const text = end instanceof Error ? `${end.stack}\n${end.message}` : "";
      seen.push(inspect(end, { depth: null, showHidden: true }), JSON.stringify(end) ?? "", text);
    };
    const calls: readonly (() => Promise<unknown>)[] = [
      () => forge.createRepository({ ref, description: "", visibility: "private" }, "operation-1"),
      () => forge.findRepository(ref),
      () => forge.remote(ref),
      () => forge.configure(ref, settings),
      () => forge.proposals.find(ref, { head: "update", base: "main", state: "any" }),
      () => forge.proposals.open(ref, update, "operation-2"),
      () => forge.proposals.update(ref, 1, { title: "x" }),
      () => forge.proposals.close(ref, 1, "because"),
      () => forge.probe(ref.owner),
    ];
    for (const call of calls) await watch(call);
    for (const instead of spoilt(refusal(everyForm(secrets)))) {
      for (const call of calls) {
        fake.order({ path: /./, effect: "none", instead });
        await watch(call);
      }
    }

    const remote = await forge.remote(ref);
    fake.order({ path: /info\/refs/, effect: "none", instead: { kind: "slow", milliseconds: 400 } });
    const push = { isOver: false };
    const pushing = watch(() => port.pushFirstCommit(commit, remote)).finally(() => {
      push.isOver = true;
    });
    while (!push.isOver) {
      const { stdout } = await promisify(execFile)("ps", ["-eww", "-o", "args"]);
      seen.push(stdout, ...(await filesIn(directory)));
    }
    await pushing;
    revoke();
    await watch(() => port.pushFirstCommit(commit, remote));
    await watch(() => forge.findRepository(ref));
    seen.push(...(await filesIn(directory)));
    for (const stream of printed) {
      seen.push(...stream.mock.calls.map(([chunk]) => String(chunk)));
      stream.mockRestore();
    }

    const everything = seen.join("\n");
    const found = (text: string): boolean => everything.includes(text);
    // Without these there was nothing to be seen in the first place.
    const expected = ["git push", "IM_FORGE_UNAUTHORISED", "<redacted>"];
    expect(expected.filter(found)).toEqual(expected);
    expect(secrets.filter((each) => found(each) || found(encodeURIComponent(each)))).toEqual([]);
    const authorizations = fake.requests.map(({ authorization }) => authorization);
    for (const value of shown) expect(authorizations).toContain(value);
  });
}

const update = { head: "update", base: "main", title: "Update", body: "To 2.0.0", draft: false } as const;
const commit = { tree: aTree({ "README.md": "# Orders\n" }), message: "Create orders\n", time: 1 };
const settings = {
  protection: {
    branch: "main",
    noForcePush: true,
    noDeletion: true,
    proposalsOnly: false,
    approvals: 1,
    requiredBuilds: ["build"],
  },
  pipelines: true,
  reviewers: ["bob"],
};

/** A server that repeats what it was shown, in whatever way. */
function everyForm(secrets: readonly string[]): string {
  return secrets
    .map(
      (each) =>
        `${each}; Authorization: Bearer ${each}; https://me:${each}@x.example/?t=${encodeURIComponent(each)}`,
    )
    .join("\n");
}

function spoilt(body: unknown): readonly Fault["instead"][] {
  const statuses = [200, 400, 401, 403, 404, 409, 429, 500];
  return [...statuses.map((status) => ({ kind: "answer", status, body }) as const), { kind: "cut" }];
}

/** The content of every file, git's own configuration included; some are gone before they are read. */
async function filesIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((each) => each.isFile());
  return Promise.all(
    files.map((each) => readFile(join(each.parentPath, each.name), "latin1").catch(() => "")),
  );
}
