import { expect, test } from "vitest";
import type { Configuration } from "../../src/renderer/configuration.ts";
import { templateData } from "../../src/renderer/template-data.ts";
import { renderTemplate } from "../../src/renderer/template-engine.ts";
import { oneLine } from "../support/a-catalogue.ts";

const configuration: Configuration = {
  service: {
    name: "orders",
    description: "{{service.owner}}",
    owner: "acme",
    repository: "https://x",
  },
  stack: { id: "tiny", name: "Tiny", version: "1.0.0" },
  features: { a: true, b: false },
  answers: { package: "com.acme", port: 8080 },
};

/** The rendered text, or what is wrong with it, a line each. */
function rendered(text: string, slots: "declared" | "refused" = "declared"): string {
  const result = renderTemplate(text, templateData(configuration), "x.hbs", slots);
  return result.kind === "rendered" ? result.text : result.problems.map(oneLine).join("\n");
}

test("a value is text, never a template", () => {
  expect(rendered("{{service.description}}")).toBe("{{service.owner}}");
});

test.each([
  ["in a condition", "{{#if answers.port}}{{/if}}\n {{#if answers.prt}}x{{/if}}", "x.hbs:2:8"],
  ["given to a helper", "{{dir answers.pakage}}", "x.hbs:1:7"],
  ["given to a helper inside a helper", "{{#if (not (eq answers.x 1))}}x{{/if}}", "x.hbs:1:16"],
  ["inside `with`", "{{#with service}}\n{{nme}}{{/with}}", "x.hbs:2:3"],
  ["reached by `and`", "{{#if (and features.a answers.x)}}x{{/if}}", "x.hbs:1:8"],
])("a value that does not exist is an error: %s", (_, text, where) => {
  expect(rendered(text)).toMatch(new RegExp(`^IM_TEMPLATE_FAILED ${where}: `));
});

test("the features that are on are a list", () => {
  const some = { ...configuration, features: { b: false, a: true, c: true, d: false } };
  const result = renderTemplate("{{on features}}", templateData(some), "x.hbs", "refused");
  expect(result).toEqual({ kind: "rendered", text: "a,c" });
});

test("what `and` and `or` do not get to need not exist", () => {
  expect(rendered("{{#if (and features.b answers.x)}}x{{else}}-{{/if}}")).toBe("-");
  expect(rendered("{{#if (or features.a answers.x)}}x{{/if}}")).toBe("x");
});

test.each([
  "{{answers.constructor}}",
  "{{answers.__proto__}}",
  "{{service.constructor.constructor}}",
  "{{#with service}}{{toString}}{{/with}}",
  "{{#with answers}}{{#with constructor}}x{{/with}}{{/with}}",
  "{{@root.constructor}}",
  "{{toString}}",
  "{{helperMissing 1}}",
  "{{#blockHelperMissing service}}x{{/blockHelperMissing}}",
  "{{#features.a}}x{{/features.a}}",
  "{{constructor 1}}",
  "{{lookup service 'name'}}",
  "{{log service}}",
])("there is no way to the machinery: %s", (text) => {
  expect(rendered(text)).toMatch(/^IM_TEMPLATE_FAILED x\.hbs:1:\d+: /);
});

test.each([
  ["{{keab service.name}}", "There is no helper `keab` → Did you mean `kebab`?"],
  ["{{#unles features.a}}{{/unles}}", "There is no block `unles` → Did you mean `unless`?"],
  ["{{service}}", "`service` is no single value → Write `service.` and a name"],
  ["{{kebab answers.port}}", "This cannot be rendered: kebab takes a text"],
  ["{{on service.name}}", "This cannot be rendered: on takes features"],
  ["a\0", "A template has no NUL character"],
])("%s: %s", (text, said) => {
  expect(rendered(text)).toContain(said);
});

test("only whole files declare slots", () => {
  expect(rendered('{{slot "x"}}', "refused")).toContain(
    "x.hbs:1:3: The slot `x` is declared where no slot can be",
  );
});

test("a configuration with what no template may see is our mistake", () => {
  const nul = { ...configuration, answers: { x: "a\0b" } };
  expect(() => templateData(nul)).toThrow("The value `x` of a configuration cannot be rendered");
});
