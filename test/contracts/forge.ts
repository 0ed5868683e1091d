import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Forge, NewRepository, RepositoryRef } from "../../src/forges/contract/forge.ts";
import type { RepositorySettings } from "../../src/forges/contract/settings.ts";
import { nativeGit } from "../../src/git/git.ts";
import { wholePolicy } from "../support/a-policy.ts";
import { aListener } from "../support/a-listener.ts";
import { aTree } from "../support/a-tree.ts";
import { aGitRunner } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A forge without repositories that is gone with the test, and what people do at it. */
export interface ForgeUnderTest {
  readonly forge: Forge;
  /** git as a person runs it who may push. */
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Merges a proposal on the forge's page, with a merge commit. */
  readonly merge: (ref: RepositoryRef, number: number) => Promise<void>;
}

export interface ForgeTraits {
  /** Owners that have repositories: of two kinds where the forge has two. */
  readonly owners: readonly [string, string];
  /** Of the texts that are no owners elsewhere, those that are here. */
  readonly ownersToo: readonly string[];
  /** An open proposal does not say which commit its branch is at. */
  readonly hidesHeadCommits?: true;
  readonly sendsNoWebhooks?: true;
}

/** What every forge does, whatever its host. */
export function forgeContract(
  name: string,
  { owners, ownersToo, hidesHeadCommits, sendsNoWebhooks }: ForgeTraits,
  makeForge: () => Promise<ForgeUnderTest>,
): void {
  const orders: NewRepository = {
    ref: { owner: owners[0], name: "orders" },
    description: "Takes orders.",
    visibility: "private",
  };

  const said = (commit: string): string | null => (hidesHeadCommits === true ? null : commit);

  /** A repository with a first commit on main. */
  async function started() {
    const under = await makeForge();
    const directory = await temporaryDirectory();
    await under.forge.createRepository(orders, "operation-1");
    const tree = aTree({ "README.md": "# Orders\n", "bin/run": "#!/bin/sh\n" });
    const port = nativeGit(aGitRunner(directory), directory);
    const commit = { tree, message: "Create orders\n", time: 1 };
    const pushed = await port.pushFirstCommit(commit, await under.forge.remote(orders.ref));
    return { ...under, directory, tree, commit: pushed.commit };
  }

  /** The same, with a clone of it, and a way to push commits to a branch. */
  async function cloned() {
    const under = await started();
    const clone = `${under.directory}/clone`;
    const found = await under.forge.findRepository(orders.ref);
    await under.git("clone", "--quiet", found?.cloneUrl ?? "", clone);
    const pushTo = async (branch: string, text: string): Promise<string> => {
      await under.git("-C", clone, "switch", "--quiet", "--force-create", branch);
      await writeFile(`${clone}/${text}.md`, `${text}\n`);
      await under.git("-C", clone, "add", ".");
      await under.git("-C", clone, "commit", "--quiet", "--message", text);
      await under.git("-C", clone, "push", "--quiet", "origin", branch);
      return under.git("-C", clone, "rev-parse", "HEAD");
    };
    return { ...under, proposals: under.forge.proposals, clone, pushTo };
  }

  describe(`${name} keeps the contract of forges`, () => {
    test("a repository that does not exist is not found", async () => {
      const { forge } = await makeForge();
      expect(await forge.findRepository(orders.ref)).toBeNull();
    });

    test("the address of a repository is known before it exists", async () => {
      const { forge } = await makeForge();
      const address = forge.webUrl(orders.ref);
      expect(address).toMatch(/orders$/);
      // The local forge has no pages.
      const settings = forge.settingsUrl(orders.ref);
      expect(settings === null ? forge.kind : settings.startsWith(`${address}/`)).toBe(
        settings === null ? "local" : true,
      );
      await forge.createRepository(orders, "operation-1");
      expect(forge.webUrl(orders.ref)).toBe(address);
    });

    test("a created repository is empty, and found again", async () => {
      const { forge } = await makeForge();
      const created = await forge.createRepository(orders, "operation-1");
      expect(created.kind).toBe("created");
      expect(created.value).toMatchObject({ ref: orders.ref, head: null, createdBy: "operation-1" });
      expect(created.value.cloneUrl).not.toMatch(/\/\/[^/]*@/);
      expect(await forge.findRepository(orders.ref)).toEqual(created.value);
    });

    test("the same operation adopts what it created, and nothing is made twice", async () => {
      const { forge } = await makeForge();
      const created = await forge.createRepository(orders, "operation-1");
      expect(await forge.createRepository(orders, "operation-1")).toEqual({
        kind: "adopted",
        value: created.value,
      });
    });

    test("the name of another operation's repository is taken, and it is left as it is", async () => {
      const { forge } = await makeForge();
      await forge.createRepository(orders, "operation-1");
      await expect(forge.createRepository(orders, "operation-2")).rejects.toMatchObject({
        code: "IM_REPOSITORY_EXISTS",
      });
      expect(await forge.findRepository(orders.ref)).toMatchObject({ createdBy: "operation-1" });
    });

    test("two owners may have a repository of one name", async () => {
      const { forge } = await makeForge();
      await forge.createRepository(orders, "operation-1");
      const other = { ...orders, ref: { owner: owners[1], name: "orders" } };
      expect(await forge.createRepository(other, "operation-2")).toMatchObject({ kind: "created" });
    });

    test("one request many times at once makes one repository", async () => {
      const { forge } = await makeForge();
      const all = await Promise.all(
        Array.from({ length: 8 }, () => forge.createRepository(orders, "operation-1")),
      );
      expect(all.filter((each) => each.kind === "created")).toHaveLength(1);
      expect(all.filter((each) => each.kind === "adopted")).toHaveLength(7);
    });

    test("of many operations at once one gets the name", async () => {
      const { forge } = await makeForge();
      const all = await Promise.allSettled(
        Array.from({ length: 8 }, (_, index) => forge.createRepository(orders, `operation-${index}`)),
      );
      expect(all.filter((each) => each.status === "fulfilled")).toHaveLength(1);
      for (const each of all) {
        if (each.status === "rejected") expect(each.reason).toMatchObject({ code: "IM_REPOSITORY_EXISTS" });
      }
    });

    test("what is pushed through its remote is its main, and can be cloned", async () => {
      const { forge, git, directory, tree, commit } = await started();
      const found = await forge.findRepository(orders.ref);
      expect(found).toMatchObject({ head: commit, createdBy: "operation-1" });
      await git("clone", "--quiet", found?.cloneUrl ?? "", `${directory}/clone`);
      expect(await git("-C", `${directory}/clone`, "rev-parse", "HEAD", "HEAD^{tree}")).toBe(
        `${commit}\n${tree.id}`,
      );
      expect(await git("-C", `${directory}/clone`, "branch", "--show-current")).toBe("main");
    });

    test.each([
      "",
      "..",
      "../x",
      "a..b",
      "-x",
      ".x",
      "a/b",
      "a b",
      "x.git",
      "x.lock",
      "x.",
      "x\n",
      "a".repeat(63),
    ])("%j names neither a repository nor its owner, and nothing is made", async (text) => {
      const { forge } = await makeForge();
      for (const [ref, code] of [
        [{ owner: owners[0], name: text }, "IM_NAME_INVALID"],
        [{ owner: text, name: "orders" }, "IM_OWNER_INVALID"],
      ] as const) {
        if (ref.owner === text && ownersToo.includes(text)) continue;
        await expect(forge.createRepository({ ...orders, ref }, "operation-1")).rejects.toMatchObject({
          code,
        });
        await expect(forge.findRepository(ref)).rejects.toMatchObject({ code });
        await expect(forge.remote(ref)).rejects.toMatchObject({ code });
      }
    });

    test("what settings come to is said of each, and nothing is done twice", async () => {
      const { forge } = await started();
      const first = await forge.configure(orders.ref, guarded);
      expect(first.map((each) => each.setting)).toEqual([
        "no force pushes to main",
        "main cannot be deleted",
        "main changes through proposals only",
        "1 approval for a proposal into main",
        "builds that must pass: build",
        "pipelines on",
      ]);
      for (const { outcome, because } of first) expect(because === null).toBe(outcome !== "unsupported");
      const again = await forge.configure(orders.ref, guarded);
      expect(again).toEqual(
        first.map((each) => ({ ...each, outcome: each.outcome === "applied" ? "present" : each.outcome })),
      );
      const none = { protection: null, pipelines: null, reviewers: [] };
      expect(await forge.configure(orders.ref, none)).toEqual([]);
    });

    test("whom the forge takes us for is looked at, and nothing is made", async () => {
      const { forge } = await makeForge();
      const report = await forge.probe(owners[0]);
      expect(report.permissions.length).toBeGreaterThan(0);
      expect(await forge.findRepository(orders.ref)).toBeNull();
    });

    test("what is not signed is refused", async () => {
      const { forge } = await makeForge();
      const delivery = { headers: {}, body: Buffer.from("{}") };
      expect(await forge.readWebhook(delivery, ["secret"])).toMatchObject({ kind: "refused" });
    });

    test("one webhook of an address, however often it is asked for, tells of a merge and is believed", async () => {
      const { forge, proposals, pushTo, merge } = await cloned();
      const { url, deliveries } = await aListener();
      const secret = "canary-of-the-webhook";
      const settings = { protection: null, pipelines: null, reviewers: [], webhook: { url, secret } };
      const outcomes: string[] = [];
      for (const _ of [1, 2]) {
        outcomes.push(...(await forge.configure(orders.ref, settings)).map(({ outcome }) => outcome));
      }
      await pushTo("update", "one");
      const { value } = await proposals.open(orders.ref, anUpdate, "operation-2");
      await merge(orders.ref, value.number);
      if (sendsNoWebhooks === true) {
        expect(outcomes).toEqual(["unsupported", "unsupported"]);
        expect(deliveries).toEqual([]);
        return;
      }
      expect(outcomes).toEqual(["applied", "present"]);
      expect(deliveries).toHaveLength(1);
      const [delivery] = deliveries;
      if (delivery === undefined) throw new Error("it was counted just now");
      expect(await forge.readWebhook(delivery, ["the next one", secret])).toMatchObject({
        kind: "proposal",
        ref: orders.ref,
        number: value.number,
        state: "merged",
      });
      expect(await forge.readWebhook(delivery, ["another"])).toMatchObject({ kind: "refused" });
    });

    test("a proposal is opened, found and shown", async () => {
      const { proposals, pushTo } = await cloned();
      const head = await pushTo("update", "one");
      expect(await proposals.find(orders.ref, { ...update, state: "any" })).toBeNull();
      const opened = await proposals.open(orders.ref, anUpdate, "operation-2");
      expect(opened).toMatchObject({
        kind: "created",
        value: {
          ...update,
          title: "Update",
          body: "To 2.0.0",
          state: "open",
          draft: false,
          headCommit: said(head),
        },
      });
      expect(opened.value.webUrl).not.toMatch(/\/\/[^/]*@/);
      for (const state of ["open", "any"] as const) {
        expect(await proposals.find(orders.ref, { ...update, state })).toEqual(opened.value);
        expect(await proposals.find(orders.ref, { ...update, head: "other", state })).toBeNull();
        expect(await proposals.find(orders.ref, { ...update, base: "other", state })).toBeNull();
      }
    });

    test("an open proposal of the same branches is adopted, and its text brought up to date", async () => {
      const { proposals, pushTo } = await cloned();
      await pushTo("update", "one");
      const { value } = await proposals.open(orders.ref, anUpdate, "operation-2");
      const head = await pushTo("update", "two");
      const later = { ...anUpdate, title: "Update again", body: "To 3.0.0" };
      const adopted = await proposals.open(orders.ref, later, "operation-3");
      expect(adopted).toEqual({
        kind: "adopted",
        value: { ...value, title: "Update again", body: "To 3.0.0", headCommit: said(head) },
      });
      expect(await proposals.find(orders.ref, { ...update, state: "open" })).toEqual(adopted.value);
    });

    test("one that was opened after somebody looked is adopted all the same", async () => {
      const { proposals, pushTo } = await cloned();
      await pushTo("update", "one");
      const { value } = await proposals.open(orders.ref, anUpdate, "operation-2", true);
      const later = { ...anUpdate, title: "Update again" };
      const adopted = await proposals.open(orders.ref, later, "operation-3", true);
      expect(adopted).toMatchObject({
        kind: "adopted",
        value: { number: value.number, title: "Update again" },
      });
      expect(await proposals.find(orders.ref, { ...update, state: "any" })).toEqual(adopted.value);
    });

    test("one proposal asked for many times at once is one proposal", async () => {
      const { proposals, pushTo } = await cloned();
      await pushTo("update", "one");
      const all = await Promise.all(
        Array.from({ length: 6 }, () => proposals.open(orders.ref, anUpdate, "operation-2")),
      );
      expect(new Set(all.map(({ value }) => value.number)).size).toBe(1);
      expect(all.filter(({ kind }) => kind === "created")).toHaveLength(1);
    });

    test("title and body are changed, and what is not given stays", async () => {
      const { proposals, pushTo } = await cloned();
      await pushTo("update", "one");
      const { value } = await proposals.open(orders.ref, anUpdate, "operation-2");
      const changed = { ...value, body: "To 3.0.0" };
      expect(await proposals.update(orders.ref, value.number, { body: "To 3.0.0" })).toEqual(changed);
      expect(await proposals.update(orders.ref, value.number, { body: "To 3.0.0" })).toEqual(changed);
      expect(await proposals.find(orders.ref, { ...update, state: "open" })).toEqual(changed);
    });

    test("a proposal that brings nothing is not opened", async () => {
      const { proposals, git, clone } = await cloned();
      await git("-C", clone, "push", "--quiet", "origin", "main:update");
      await expect(proposals.open(orders.ref, anUpdate, "operation-2")).rejects.toMatchObject({
        code: "IM_PROPOSAL_EMPTY",
      });
      expect(await proposals.find(orders.ref, { ...update, state: "any" })).toBeNull();
    });

    test("a closed proposal stays closed, and the next one is a new one", async () => {
      const { proposals, pushTo } = await cloned();
      await pushTo("update", "one");
      const { value } = await proposals.open(orders.ref, anUpdate, "operation-2");
      await proposals.close(orders.ref, value.number, "A later version takes its place");
      await proposals.close(orders.ref, value.number, "A later version takes its place");
      expect(await proposals.find(orders.ref, { ...update, state: "open" })).toBeNull();
      expect(await proposals.find(orders.ref, { ...update, state: "any" })).toMatchObject({
        number: value.number,
        state: "closed",
      });
      await expect(proposals.update(orders.ref, value.number, { title: "x" })).rejects.toMatchObject({
        code: "IM_PROPOSAL_CLOSED",
      });
      await pushTo("update", "two");
      const next = await proposals.open(orders.ref, anUpdate, "operation-3");
      expect(next.kind).toBe("created");
      expect(next.value.number).toBeGreaterThan(value.number);
      expect(await proposals.find(orders.ref, { ...update, state: "any" })).toEqual(next.value);
    });

    test("what a person merged is merged, also when its branch goes or is used again", async () => {
      const { proposals, pushTo, merge, git, clone } = await cloned();
      const head = await pushTo("update", "one");
      const { value } = await proposals.open(orders.ref, anUpdate, "operation-2");
      await merge(orders.ref, value.number);
      const merged = { ...value, state: "merged", headCommit: head };
      expect(await proposals.find(orders.ref, { ...update, state: "any" })).toEqual(merged);
      expect(await proposals.find(orders.ref, { ...update, state: "open" })).toBeNull();
      await proposals.close(orders.ref, value.number, "It is too late");
      expect(await proposals.find(orders.ref, { ...update, state: "any" })).toEqual(merged);

      await git("-C", clone, "push", "--quiet", "origin", ":update");
      expect(await proposals.find(orders.ref, { ...update, state: "any" })).toEqual(merged);
      await git("-C", clone, "pull", "--quiet", "--no-rebase", "origin", "main");
      await pushTo("update", "two");
      expect(await proposals.find(orders.ref, { ...update, state: "any" })).toEqual(merged);
      expect(await proposals.open(orders.ref, anUpdate, "operation-3")).toMatchObject({ kind: "created" });
    });

    test("there is no proposal of branches or numbers that are not there", async () => {
      const { proposals } = await cloned();
      await expect(proposals.open(orders.ref, anUpdate, "operation-2")).rejects.toMatchObject({
        code: "IM_FORGE_NOT_FOUND",
      });
      await expect(proposals.update(orders.ref, 7, { title: "x" })).rejects.toMatchObject({
        code: "IM_FORGE_NOT_FOUND",
      });
      await expect(proposals.close(orders.ref, 7, "x")).rejects.toMatchObject({
        code: "IM_FORGE_NOT_FOUND",
      });
    });
  });
}

const update = { head: "update", base: "main" } as const;
const anUpdate = { ...update, title: "Update", body: "To 2.0.0", draft: false } as const;

const guarded: RepositorySettings = {
  protection: wholePolicy,
  pipelines: true,
  reviewers: [],
};
