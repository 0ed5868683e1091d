import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { aServer } from "../support/a-server.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { feature, long, run, Service, template, type CatalogueFiles } from "./scenario.ts";

interface Impact {
  readonly services: readonly {
    readonly place: string;
    readonly outcome: string;
    readonly from: string;
    readonly to: string;
    readonly conflicts: readonly { readonly path: string }[];
    readonly problems: readonly { readonly code: string }[];
  }[];
  readonly results: readonly { readonly places: readonly string[]; readonly patch: string }[];
}

/** Services of one catalogue in folders beside each other. */
async function aFleet(catalogue: CatalogueFiles, ...names: readonly string[]): Promise<readonly Service[]> {
  const root = await temporaryDirectory();
  const services = names.map((name) => new Service(root, join(root, name)));
  await services[0]?.release(catalogue);
  for (const [index, name] of names.entries()) {
    const { directory } = services[index] as Service;
    const made = await services[0]?.run("new", name, "--stack", "tiny", "--output", directory);
    if (made?.exit !== 0) throw new Error(JSON.stringify(made?.json));
  }
  return services;
}

async function impact(
  services: readonly Service[],
): Promise<{ readonly exit: number; readonly impact: Impact }> {
  const root = services[0]?.root ?? "";
  const directories = services.map((each) => each.directory);
  const words = ["catalogue", "impact", ...directories, "--catalogue", join(root, "catalogue")];
  const { exit, json } = await run(root, words);
  return { exit, impact: json as unknown as Impact };
}

const v1 = template("1.0.0", { "README.md.hbs": "# {{service.name}}\n", a: long("1"), b: "1\n" });
const v2 = template("1.1.0", { "README.md.hbs": "# {{service.name}}\nMore.\n", a: long("2"), b: "1\n" });

test("says who would change, how, and who would conflict; services that change alike are one result", async () => {
  const services = await aFleet(v1, "orders", "billing", "stock", "users");
  const [, , stock, users] = services;
  await stock?.edit({ a: long("mine") });
  await users?.edit({ "README.md": "Other.\n", a: long("2") });
  await stock?.release(v2);
  const { exit, impact: found } = await impact(services);
  expect(exit).toBe(3);
  expect(found.services.map(({ outcome, to }) => [outcome, to])).toEqual([
    ["changes", "1.1.0"],
    ["changes", "1.1.0"],
    ["conflicts", "1.1.0"],
    ["conflicts", "1.1.0"],
  ]);
  expect(found.services[2]?.conflicts).toMatchObject([{ path: "a" }]);
  expect(found.results.map(({ places }) => places.length)).toEqual([2, 1, 1]);
  expect(found.results[0]?.patch).toContain("+More.");
  // Nothing is written, neither here nor there.
  expect((await users?.files())?.["README.md"]).toBe("Other.\n");
});

test("the same template changes nothing; a version that renders the same neither", async () => {
  const services = await aFleet(v1, "orders");
  expect(await impact(services)).toMatchObject({ exit: 0, impact: { services: [{ outcome: "unchanged" }] } });
  await services[0]?.release({ ...v1, ...template("1.0.1", {}) });
  const { exit, impact: found } = await impact(services);
  expect(exit).toBe(0);
  expect(found).toMatchObject({ services: [{ outcome: "unchanged", to: "1.0.1" }], results: [] });
});

test("a feature that is gone: who has it would be refused; a folder that is no service says so", async () => {
  const withFeature = { ...template("1.0.0", { a: "1\n" }, "optional: [extra]"), ...feature("extra", {}) };
  const services = await aFleet(withFeature, "orders");
  const changed = await services[0]?.update("--feature", "extra");
  expect(changed?.exit).toBe(0);
  services[0]?.commit("Extra");
  await services[0]?.release(template("1.1.0", { a: "2\n" }));
  const { exit, impact: found } = await impact(services);
  expect(exit).toBe(3);
  expect(found.services).toMatchObject([{ outcome: "refused", problems: [{ code: "IM_FEATURE_UNKNOWN" }] }]);
});

test("the services of an owner on the local forge", async () => {
  const [service] = await aFleet(v1, "orders");
  for (const name of ["one", "two"]) {
    await service?.run("new", name, "--stack", "tiny", "--forge", "local", "--owner", "acme");
  }
  await service?.run("new", "three", "--stack", "tiny", "--forge", "local", "--owner", "globex");
  await service?.release(v2);
  const ran = await service?.run("catalogue", "impact", "--forge", "local", "--owner", "acme");
  const found = ran?.json as unknown as Impact;
  expect(found.services.map(({ place, outcome }) => [place, outcome])).toEqual([
    ["local:acme/one", "changes"],
    ["local:acme/two", "changes"],
  ]);
  expect(found.results).toHaveLength(1);
  // The last part is the name, and all before it the owner: Bitbucket has workspaces with projects.
  const deep = await service?.run("catalogue", "impact", "acme/ORD/one", "--forge", "local");
  expect(deep?.json.problems).toMatchObject([{ code: "IM_OWNER_INVALID" }]);
});

test("the services that a server lists: all of them, those of an owner, page after page", async () => {
  const server = await aServer();
  onTestFinished(() => server.stop());
  const names = ["acme/one", "acme/two", "globex/three"];
  for (const [owner, name] of names.map((each) => each.split("/"))) {
    const body = { template: "tiny", service: { name, owner }, forge: "local" };
    const { body: operation } = await server.api("POST", "/api/v1/services", { body });
    const status = async () => (await server.api("GET", `/api/v1/operations/${operation.id}`)).body.status;
    await expect.poll(status).toBe("succeeded");
  }
  await writeFile(join(server.catalogue, "stacks/tiny/files/README.md.hbs"), "# {{service.name}}\nMore.\n");

  // The command line on the server's own machine: it has the forge, and the catalogue that is to be released.
  const impactThrough = async (address: string, ...words: readonly string[]): Promise<Impact> => {
    const all = ["catalogue", "impact", "--server", address, "--catalogue", server.catalogue, ...words];
    return (await run(dirname(server.home), all)).json as unknown as Impact;
  };
  const all = await impactThrough(server.server.address);
  expect(all.services.map(({ place, outcome }) => `${place} ${outcome}`).sort()).toEqual(
    names.map((each) => `local:${each} changes`),
  );
  expect(all.results.map(({ places }) => places.length)).toEqual([3]);
  const own = await impactThrough(server.server.address, "--owner", "globex");
  expect(own.services.map(({ place }) => place)).toEqual(["local:globex/three"]);

  const asked: string[] = [];
  const smallPages = createServer((request, response) => {
    const url = new URL(request.url ?? "", server.server.address);
    url.searchParams.set("limit", "2");
    asked.push(url.search);
    void fetch(url).then(async (answer) => response.end(await answer.text()));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void smallPages.close());
  await once(smallPages, "listening");
  const { port } = smallPages.address() as AddressInfo;
  expect((await impactThrough(`http://127.0.0.1:${port}`)).services).toHaveLength(3);
  expect(asked).toHaveLength(2);
});
