import { describe, expect, test } from "vitest";
import type { Forge, NewRepository } from "../../src/forges/contract/forge.ts";
import { nativeGit } from "../../src/git/git.ts";
import { aTree } from "../support/a-tree.ts";
import { aGitRunner, git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** What every forge does, whatever its host. `makeForge` gives an empty forge that is gone with the test. */
export function forgeContract(name: string, makeForge: () => Promise<Forge>): void {
  describe(`${name} keeps the contract of forges`, () => {
    test("a repository that does not exist is not found", async () => {
      const forge = await makeForge();
      expect(await forge.findRepository(orders.ref)).toBeNull();
    });

    test("the address of a repository is known before it exists", async () => {
      const forge = await makeForge();
      const address = forge.webUrl(orders.ref);
      expect(address).toContain("acme/orders");
      await forge.createRepository(orders, "operation-1");
      expect(forge.webUrl(orders.ref)).toBe(address);
    });

    test("a created repository is empty, and found again", async () => {
      const forge = await makeForge();
      const created = await forge.createRepository(orders, "operation-1");
      expect(created.kind).toBe("created");
      expect(created.value).toMatchObject({ ref: orders.ref, head: null, createdBy: "operation-1" });
      expect(created.value.cloneUrl).not.toMatch(/\/\/[^/]*@/);
      expect(await forge.findRepository(orders.ref)).toEqual(created.value);
    });

    test("the same operation adopts what it created, and nothing is made twice", async () => {
      const forge = await makeForge();
      const created = await forge.createRepository(orders, "operation-1");
      expect(await forge.createRepository(orders, "operation-1")).toEqual({
        kind: "adopted",
        value: created.value,
      });
    });

    test("the name of another operation's repository is taken, and it is left as it is", async () => {
      const forge = await makeForge();
      await forge.createRepository(orders, "operation-1");
      await expect(forge.createRepository(orders, "operation-2")).rejects.toMatchObject({
        code: "IM_REPOSITORY_EXISTS",
      });
      expect(await forge.findRepository(orders.ref)).toMatchObject({ createdBy: "operation-1" });
    });

    test("two owners may have a repository of one name", async () => {
      const forge = await makeForge();
      await forge.createRepository(orders, "operation-1");
      const other = { ...orders, ref: { owner: "globex", name: "orders" } };
      expect(await forge.createRepository(other, "operation-2")).toMatchObject({ kind: "created" });
    });

    test("one request many times at once makes one repository", async () => {
      const forge = await makeForge();
      const all = await Promise.all(
        Array.from({ length: 8 }, () => forge.createRepository(orders, "operation-1")),
      );
      expect(all.filter((each) => each.kind === "created")).toHaveLength(1);
      expect(all.filter((each) => each.kind === "adopted")).toHaveLength(7);
    });

    test("of many operations at once one gets the name", async () => {
      const forge = await makeForge();
      const all = await Promise.allSettled(
        Array.from({ length: 8 }, (_, index) => forge.createRepository(orders, `operation-${index}`)),
      );
      expect(all.filter((each) => each.status === "fulfilled")).toHaveLength(1);
      for (const each of all) {
        if (each.status === "rejected") expect(each.reason).toMatchObject({ code: "IM_REPOSITORY_EXISTS" });
      }
    });

    test("what is pushed through its remote is its main, and can be cloned", async () => {
      const forge = await makeForge();
      const directory = await temporaryDirectory();
      await forge.createRepository(orders, "operation-1");
      const tree = aTree({ "README.md": "# Orders\n", "bin/run": "#!/bin/sh\n" });
      const port = nativeGit(aGitRunner(directory), directory);
      const remote = await forge.remote(orders.ref);
      const { commit } = await port.pushFirstCommit({ tree, message: "Create orders\n", time: 1 }, remote);

      const found = await forge.findRepository(orders.ref);
      expect(found).toMatchObject({ head: commit, createdBy: "operation-1" });
      git("clone", "--quiet", found?.cloneUrl ?? "", `${directory}/clone`);
      expect(git("-C", `${directory}/clone`, "rev-parse", "HEAD", "HEAD^{tree}")).toBe(
        `${commit}\n${tree.id}`,
      );
      expect(git("-C", `${directory}/clone`, "branch", "--show-current")).toBe("main");
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
      const forge = await makeForge();
      for (const [ref, code] of [
        [{ owner: "acme", name: text }, "IM_NAME_INVALID"],
        [{ owner: text, name: "orders" }, "IM_OWNER_INVALID"],
      ] as const) {
        await expect(forge.createRepository({ ...orders, ref }, "operation-1")).rejects.toMatchObject({
          code,
        });
        await expect(forge.findRepository(ref)).rejects.toMatchObject({ code });
        await expect(forge.remote(ref)).rejects.toMatchObject({ code });
      }
    });
  });
}

const orders: NewRepository = {
  ref: { owner: "acme", name: "orders" },
  description: "Takes orders.",
  visibility: "private",
};
