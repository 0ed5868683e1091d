import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localForge } from "../../src/forges/local/local-forge.ts";
import { aGitRunner, git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { feature, long, Service, template, type CatalogueFiles, type Json } from "./scenario.ts";

const v1 = template("1.0.0", { a: long("1"), b: "1\n" });
const v2 = template("1.1.0", { a: long("theirs"), b: "1\n" });
const v3 = template("1.2.0", { a: long("theirs"), b: "2\n" });

/** A service that lies on the local forge, and a clone of it in which a person works. */
class ForgeService extends Service {
  get bare(): string {
    return join(this.root, "home", "forge", "acme", "orders.git");
  }

  async propose(...words: readonly string[]): Promise<{ readonly exit: number; readonly json: Outcome }> {
    return this.run("update", "acme/orders", "--forge", "local", ...words);
  }

  /** Merges the update branch into main, in one commit or with its history. */
  merge(how: "--squash" | "--no-ff"): void {
    this.git("fetch", "--quiet", "origin");
    this.git("merge", "--quiet", how, "origin/instant-micros/update");
    if (how === "--squash") this.git("commit", "--quiet", "--message", "Merged");
    this.git("push", "--quiet", "origin", "main");
  }

  async editAndPush(edit: Parameters<Service["edit"]>[0]): Promise<void> {
    await this.edit(edit);
    this.git("push", "--quiet", "origin", "HEAD");
  }

  git(...words: readonly string[]): string {
    return git("-C", this.directory, ...words);
  }

  async closeProposal(number: number): Promise<void> {
    const forge = localForge(join(this.root, "home", "forge"), aGitRunner(this.root));
    await forge.proposals.close({ owner: "acme", name: "orders" }, number, "No.");
  }

  async forgetProposals(): Promise<void> {
    const folder = join(this.root, "home", "forge", ".forge", "proposals");
    expect((await readdir(folder)).length).toBeGreaterThan(0);
    await rm(folder, { recursive: true });
  }

  /** Of a ref on the forge. */
  at(...words: readonly string[]): string {
    return git("-C", this.bare, ...words);
  }
}

interface Outcome extends Json {
  readonly outcome?: string;
  readonly commit?: string;
  readonly closed?: number | null;
  readonly proposal?: {
    readonly number: number;
    readonly title: string;
    readonly body: string;
    readonly draft: boolean;
    readonly state: string;
  };
}

async function aForgeService(catalogue: CatalogueFiles): Promise<ForgeService> {
  const root = await temporaryDirectory();
  const service = new ForgeService(root, join(root, "clone"));
  await service.release(catalogue);
  const made = await service.run("new", "orders", "--stack", "tiny", "--forge", "local", "--owner", "acme");
  if (made.exit !== 0) throw new Error(JSON.stringify(made.json));
  git("clone", "--quiet", service.bare, service.directory);
  return service;
}

const branch = "instant-micros/update";

test("without conflict: one commit on the update branch, a proposal that is ready", async () => {
  const service = await aForgeService(v1);
  await service.editAndPush({ a: long("1", "mine") });
  await service.release(v2);
  const { exit, json } = await service.propose();
  expect({ exit, outcome: json.outcome }).toEqual({ exit: 0, outcome: "opened" });
  expect(json.proposal).toMatchObject({
    draft: false,
    title: "Update tiny from 1.0.0 to 1.1.0",
    state: "open",
  });
  expect(json.proposal?.body).toContain("| merged | `a` |");
  expect(service.at("rev-list", "--count", `main..${branch}`)).toBe("1");
  expect(service.at("show", `${branch}:a`)).toBe(long("theirs", "mine").trim());
  expect(service.at("log", "-1", "--format=%an <%ae>", branch)).toBe(
    "Instant Micros <instant-micros@localhost>",
  );
  expect(service.at("fsck", "--strict")).toBe("");

  service.merge("--no-ff");
  expect(await service.propose()).toMatchObject({ exit: 0, json: { outcome: "up-to-date", closed: null } });
});

test("in conflict: the first commit has the user's version, the second the markers; a draft with a table", async () => {
  const service = await aForgeService(v1);
  await service.editAndPush({ a: long("mine") });
  await service.release(template("1.1.0", { a: long("theirs"), b: "2\n" }));
  const { exit, json } = await service.propose();
  expect({ exit, outcome: json.outcome }).toEqual({ exit: 3, outcome: "opened" });
  expect(json.proposal?.draft).toBe(true);
  expect(json.proposal?.body).toContain("| `a` | content |");
  expect(service.at("rev-list", "--count", `main..${branch}`)).toBe("2");
  expect(service.at("show", `${branch}~1:a`)).toBe(long("mine").trim());
  expect(service.at("show", `${branch}~1:b`)).toBe("2");
  expect(service.at("show", `${branch}:a`)).toContain("<<<<<<< yours\nmine\n||||||| template 1.0.0\n1\n");
  expect(service.at("diff", "--name-only", `${branch}~1`, branch)).toBe("a");
});

test("again and again: the same commits, one proposal", async () => {
  const service = await aForgeService(v1);
  await service.editAndPush({ a: long("mine") });
  await service.release(v2);
  const first = await service.propose();
  const again = await service.propose();
  expect(again.json).toMatchObject({ outcome: "adopted", commit: first.json.commit });
  expect(again.json.proposal?.number).toBe(first.json.proposal?.number);
});

test("main moves on: the branch is made anew on it, the proposal stays the same one", async () => {
  const service = await aForgeService(v1);
  await service.release(v2);
  const first = await service.propose();
  await service.editAndPush({ b: "mine\n" });
  const second = await service.propose();
  expect(second.json).toMatchObject({ outcome: "adopted" });
  expect(second.json.commit).not.toBe(first.json.commit);
  expect(service.at("rev-parse", `${branch}~1`)).toBe(service.at("rev-parse", "main"));
  expect(service.at("show", `${branch}:b`)).toBe("mine");
});

test("★ a person commits to the update branch: it is never overwritten, and the next run says so", async () => {
  const service = await aForgeService(v1);
  await service.release(v2);
  const { json } = await service.propose();
  service.git("fetch", "--quiet", "origin");
  service.git("checkout", "--quiet", branch);
  await service.editAndPush({ b: "mine\n" });
  const theirs = service.at("rev-parse", branch);
  service.git("checkout", "--quiet", "main");
  await service.editAndPush({ c: "moves main" });
  await service.release(v3);
  const again = await service.propose();
  expect(again.exit).toBe(3);
  expect(again.json.problems).toMatchObject([{ code: "IM_UPDATE_BRANCH_EDITED" }]);
  expect(service.at("rev-parse", branch)).toBe(theirs);
  expect(json.proposal?.state).toBe("open");
});

test("an amended commit of ours is a person's", async () => {
  const service = await aForgeService(v1);
  await service.release(v2);
  await service.propose();
  service.git("fetch", "--quiet", "origin");
  service.git("checkout", "--quiet", branch);
  service.git("commit", "--quiet", "--amend", "--no-edit");
  const amended = service.git("rev-parse", "HEAD");
  // As if somebody had the right to: the forge itself takes no rewritten history.
  service.at("fetch", "--quiet", service.directory, `+${branch}:${branch}`);
  await service.release(v3);
  expect((await service.propose()).json.problems).toMatchObject([{ code: "IM_UPDATE_BRANCH_EDITED" }]);
  expect(service.at("rev-parse", branch)).toBe(amended);
});

test("★ closed without merging: the same version is not proposed again unless it is named, the next one is", async () => {
  const service = await aForgeService(v1);
  await service.release(v2);
  await service.propose();
  await service.closeProposal(1);
  expect(await service.propose()).toMatchObject({ exit: 0, json: { outcome: "declined", written: false } });
  expect(await service.propose("--to", "1.1.0")).toMatchObject({ json: { outcome: "opened" } });
  await service.closeProposal(2);
  await service.release(v3);
  expect(await service.propose()).toMatchObject({ json: { outcome: "opened" } });
});

test("merged by squashing, the branch left behind: up to date, and later the branch is used again", async () => {
  const service = await aForgeService(v1);
  await service.release(v2);
  await service.propose();
  service.merge("--squash");
  expect(await service.propose()).toMatchObject({ json: { outcome: "up-to-date", closed: null } });
  await service.release(v3);
  expect(await service.propose()).toMatchObject({ json: { outcome: "opened", proposal: { number: 2 } } });
});

test("main has all of it by other means: the proposal is empty and is closed", async () => {
  const service = await aForgeService(v1);
  await service.release(v2);
  await service.propose();
  service.git("fetch", "--quiet", "origin");
  service.git("merge", "--quiet", "--squash", `origin/${branch}`);
  await service.editAndPush({ own: "mine" });
  expect(await service.propose()).toMatchObject({ json: { outcome: "up-to-date", closed: 1 } });
});

test("killed after the push: the run after it finds its own commits and opens the proposal", async () => {
  const service = await aForgeService(v1);
  await service.release(v2);
  const first = await service.propose();
  // The branch is there, and no proposal yet.
  await service.forgetProposals();
  const second = await service.propose();
  expect(second.json).toMatchObject({ outcome: "opened", commit: first.json.commit });
  expect(service.at("rev-list", "--count", `main..${branch}`)).toBe("1");
});

test("features and answers change through a proposal, too", async () => {
  const extra = feature("extra", { "extra.txt": "extra\n" });
  const service = await aForgeService({
    ...template("1.0.0", { a: "1\n" }, "optional: [extra]"),
    ...extra,
  });
  const { json } = await service.propose("--feature", "extra");
  expect(json).toMatchObject({ outcome: "opened", counts: { added: 1, unchanged: 1 } });
  expect(json.proposal?.body).toMatch(/extra is added/);
  expect(service.at("show", `${branch}:extra.txt`)).toBe("extra");
});

test("a dry run shows the ledger, the proposal and the difference, and pushes nothing", async () => {
  const service = await aForgeService(v1);
  await service.release(v2);
  const { exit, json } = await service.propose("--dry-run");
  expect(exit).toBe(0);
  expect(json).toMatchObject({ outcome: "propose", written: false });
  expect(json.diff).toContain("+theirs");
  expect(service.at("branch", "--list")).toBe("* main");
});

test("a service in a folder of its repository is told where it is, and how it is updated", async () => {
  const service = await aForgeService(v1);
  const manifest = service.git("show", "HEAD:.instant-micros.json");
  service.git("rm", "--quiet", ".instant-micros.json");
  await service.editAndPush({ "services/orders/.instant-micros.json": manifest });
  expect((await service.propose()).json.problems).toMatchObject([
    {
      code: "IM_NOT_A_SERVICE",
      because: expect.stringContaining("`services/orders`"),
      hint: expect.stringContaining("instant-micros update"),
    },
  ]);
});

test("no service, no main, no repository: refused", async () => {
  const service = await aForgeService(v1);
  service.git("rm", "--quiet", ".instant-micros.json");
  await service.editAndPush({});
  expect((await service.propose()).json.problems).toMatchObject([{ code: "IM_NOT_A_SERVICE" }]);
  const missing = await service.run("update", "acme/nothing", "--forge", "local");
  expect(missing.json.problems).toMatchObject([{ code: "IM_NOT_A_SERVICE" }]);
  const wrong = await service.run("update", "orders", "--forge", "local");
  expect(wrong.json.problems).toMatchObject([{ code: "IM_USAGE" }]);
});
