import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/resolver.md", "utf8");

test("every section that the code links to exists", () => {
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(/\s+/g, "-"),
  );
  const linked = readdirSync("src/resolver").flatMap((file) =>
    [...readFileSync(`src/resolver/${file}`, "utf8").matchAll(/docs\/resolver\.md#([\w-]+)/g)].map(
      ([, at]) => at,
    ),
  );
  expect(linked.length).toBeGreaterThan(3);
  for (const at of linked) expect(headings).toContain(at);
});

test("every finding of the analysis is documented, and no other", () => {
  const kinds = [...readFileSync("src/resolver/analyse.ts", "utf8").matchAll(/readonly kind: "([\w-]+)"/g)];
  const [, section = ""] = page.split("## Analysis");
  const documented = [...section.slice(0, section.indexOf("\n## ")).matchAll(/`([\w-]+)`/g)].map(
    ([, kind]) => kind,
  );
  expect(new Set(documented)).toEqual(new Set(kinds.map(([, kind]) => kind)));
});
