import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { storeContract } from "../contracts/store.ts";

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe("the embedded store", () => {
  storeContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), "instant-micros-store-"));
    folders.push(folder);
    return { kind: "embedded", folder };
  });
});
