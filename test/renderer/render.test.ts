import { expect, test } from "vitest";
import { aCatalogue, aFeature, tinyStack, type Files } from "../support/a-catalogue.ts";
import { compose } from "../../src/composer/compose.ts";
import { renderFile } from "../../src/renderer/render.ts";
import { aConfiguration, renderTiny, textsOf, thrownBy } from "../support/rendered.ts";

/** One stack with these files, and the features `a` and `b` with theirs. */
function catalogue(...files: readonly Files[]): ReturnType<typeof aCatalogue> {
  return aCatalogue(tinyStack("optional: [a, b]"), aFeature("a"), aFeature("b"), ...files);
}

test("values, conditions and every helper", () => {
  const template = [
    "{{service.name}} {{kebab service.name}} {{snake service.name}} {{constant service.name}}",
    "{{camel service.name}} {{pascal service.name}} {{title service.name}}",
    '{{dir "com.acme.orders"}}',
    "{{json service.description}} {{yaml service.description}} {{xml service.description}}",
    "{{#if features.a}}a{{else}}no a{{/if}} {{#unless features.b}}no b{{/unless}}",
    '{{#if (and features.a (not (eq stack.id "go")))}}both{{/if}} {{#if (or features.b features.a)}}one{{/if}}',
    "{{{{raw}}}}{{ left.alone }}{{{{/raw}}}} <tag> & ${{ github.sha }}".replace(
      "${{ github.sha }}",
      "{{{{raw}}}}${{ github.sha }}{{{{/raw}}}}",
    ),
    "",
  ].join("\n");
  const tree = renderTiny(catalogue({ "stacks/tiny/files/out.txt.hbs": template }), ["a"]);
  expect(textsOf(tree)["out.txt"]).toBe(
    [
      "orders-api orders-api orders_api ORDERS_API",
      "ordersApi OrdersApi Orders Api",
      "com/acme/orders",
      '"Takes \\"orders\\" & more" Takes "orders" & more Takes &quot;orders&quot; &amp; more',
      "a no b",
      "both one",
      "{{ left.alone }} <tag> & ${{ github.sha }}",
      "",
    ].join("\n"),
  );
});

test("what is no template is copied byte for byte; a script is executable", () => {
  const tree = renderTiny(
    catalogue({
      "stacks/tiny/files/go.tmpl": "{{ .Values.x }}\r\n",
      "stacks/tiny/files/bin/run.hbs": "#!/bin/sh\necho {{service.name}}\n",
      "stacks/tiny/files/src/{{snake service.name}}.txt": "x",
      "stacks/tiny/files/{{#if features.a}}only-a{{/if}}": "a",
    }),
    [],
  );
  expect(tree.files.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
    "100755 bin/run",
    "100644 go.tmpl",
    "100644 src/orders_api.txt",
  ]);
  expect(textsOf(tree)["go.tmpl"]).toBe("{{ .Values.x }}\r\n");
});

test("a template of which nothing is left is no file; a file that is empty stays", () => {
  const files = catalogue({
    "stacks/tiny/files/go.sum.hbs": "{{! a note }}\n{{#if features.a}}\nsum\n{{/if}}\n",
    "stacks/tiny/files/empty.txt": "",
  });
  expect(textsOf(renderTiny(files, ["a"]))).toMatchObject({ "go.sum": "sum\n", "empty.txt": "" });
  const without = textsOf(renderTiny(files, []));
  expect(Object.keys(without)).not.toContain("go.sum");
  expect(without).toMatchObject({ "empty.txt": "" });
});

test("an empty line at the beginning of a fragment keeps chapters apart", () => {
  const tree = renderTiny(
    catalogue({
      "stacks/tiny/files/README.md.hbs": '# x\n{{slot "chapters"}}\n',
      "features/a/tiny/README.md@chapters": "\n## A\n",
      "features/b/tiny/README.md@chapters": "\n## B\n",
    }),
  );
  expect(textsOf(tree)["README.md"]).toBe("# x\n\n## A\n\n## B\n");
});

test("fragments go into slots in catalogue order, indented like the slot", () => {
  const tree = renderTiny(
    catalogue({
      "stacks/tiny/files/pom.xml.hbs":
        '<p>\n  {{slot "plugins"}}\n  {{slot "none"}}\n  <x a="{{slot "inline"}}"/>\n</p>\n',
      "stacks/tiny/files/pom.xml@plugins": "<first/>\n",
      "features/b/tiny/pom.xml@plugins.hbs": "<b>\n  {{service.name}}\n\n</b>\n",
      "features/a/tiny/pom.xml@plugins": "<a/>\n",
      "features/a/tiny/pom.xml@inline": "1\n",
      "features/b/tiny/pom.xml@inline": "2\n",
    }),
  );
  expect(textsOf(tree)["pom.xml"]).toBe(
    '<p>\n  <first/>\n  <a/>\n  <b>\n    orders-api\n\n  </b>\n  <x a="12"/>\n</p>\n',
  );
  expect(tree.files[0]?.writers.map(({ owner, as }) => `${owner.id} ${as.kind}`)).toEqual([
    "tiny file",
    "tiny fragment",
    "a fragment",
    "a fragment",
    "b fragment",
    "b fragment",
  ]);
});

test("conditions of folders decide what counts", () => {
  const files = {
    "features/a/tiny/a.txt": "a",
    "features/a/tiny+b/both.txt": "both",
    "features/a/every-stack/every.txt": "every",
    "stacks/tiny/files+b/b.txt": "b",
  };
  const paths = (...on: string[]): readonly string[] =>
    renderTiny(catalogue(files), on).files.map((each) => each.path);
  expect(paths()).toEqual([]);
  expect(paths("a")).toEqual(["a.txt", "every.txt"]);
  expect(paths("b")).toEqual(["b.txt"]);
  expect(paths("b", "a")).toEqual(["a.txt", "b.txt", "both.txt", "every.txt"]);
});

test("write-once files, required and managed ones are told apart; what is written once is not required", () => {
  const tree = renderTiny(
    aCatalogue(tinyStack('write-once: ["src/**"]', 'required-files: [gate, "src/**"]'), {
      "stacks/tiny/files/gate": "x",
      "stacks/tiny/files/src/deep/.hidden": "x",
      "stacks/tiny/files/other": "x",
    }),
  );
  expect(tree.files.map(({ path, policy }) => `${path} ${policy}`)).toEqual([
    "gate required",
    "other managed",
    "src/deep/.hidden write-once",
  ]);
});

test.each([
  [
    "a value that does not exist",
    { "stacks/tiny/files/x.hbs": "one\n  {{service.nme}}\n" },
    "IM_TEMPLATE_FAILED stacks/tiny/files/x.hbs:2:5: There is no value `service.nme` → Did you mean `service.name`?",
  ],
  [
    "a condition on a feature that does not exist",
    { "stacks/tiny/files/x.hbs": "{{#if features.c}}x{{/if}}" },
    "IM_TEMPLATE_FAILED stacks/tiny/files/x.hbs:1:7: There is no value `features.c` → Did you mean `features.a`?",
  ],
  [
    "an answer to a question that is not asked",
    { "stacks/tiny/files/x.hbs": "{{answers.package}}" },
    "IM_TEMPLATE_FAILED stacks/tiny/files/x.hbs:1:3: There is no value `package` here (the feature that asks this question is off)",
  ],
  [
    "a helper outside the list",
    { "stacks/tiny/files/x.hbs": "{{lookup service 'name'}}" },
    /^IM_TEMPLATE_FAILED stacks\/tiny\/files\/x\.hbs:1:3: There is no helper `lookup` → There are if, unless/,
  ],
  [
    "a partial",
    { "stacks/tiny/files/x.hbs": "{{> other}}" },
    "IM_TEMPLATE_FAILED stacks/tiny/files/x.hbs:1:1: Partials do not exist here → Use a fragment and a slot",
  ],
  [
    "an expression of another language",
    { "stacks/tiny/files/x.hbs": "${{ secrets.TOKEN }}" },
    /^IM_TEMPLATE_FAILED stacks\/tiny\/files\/x\.hbs:1:5: There is no value `secrets.TOKEN`/,
  ],
  [
    "a text that is no template",
    { "stacks/tiny/files/x.hbs": "a\n{{#if x}}" },
    /^IM_TEMPLATE_FAILED stacks\/tiny\/files\/x\.hbs:2:\d+: This is no template/,
  ],
  [
    "a fragment without a slot",
    { "stacks/tiny/files/x.hbs": '{{slot "here"}}', "features/a/tiny/x@there": "x" },
    "IM_CONTRIBUTION_STRANDED features/a/tiny/x@there: `x` has no slot `there` → Did you mean `here`?",
  ],
  [
    "a fragment without a file",
    { "features/a/tiny/x@there": "x" },
    /^IM_CONTRIBUTION_STRANDED features\/a\/tiny\/x@there: Nothing writes `x`/,
  ],
  [
    "two contributions for one file",
    { "features/a/tiny/x": "x", "features/b/tiny/x.hbs": "x" },
    /^IM_FILE_CONFLICT features\/b\/tiny\/x\.hbs: Two contributions write `x` \(the other is features\/a\/tiny\/x\)/,
  ],
  [
    "two values for one key",
    {
      "stacks/tiny/files/x.json": '{ "k": { "l": 1 } }',
      "features/a/tiny/x.json@merge": '{ "k": { "l": 2 } }',
    },
    /^IM_MERGE_CONFLICT features\/a\/tiny\/x\.json@merge: `k\.l` in `x\.json` is given two values \(stacks\/tiny\/files\/x\.json makes it 1, and this would make it 2\)/,
  ],
  [
    "a rendered file that does not parse",
    { "stacks/tiny/files/x.json.hbs": '{ "a": {{service.name}} }' },
    /^IM_OUTPUT_UNPARSABLE stacks\/tiny\/files\/x\.json\.hbs: The rendered `x\.json` cannot be read/,
  ],
  [
    "an unsafe path",
    { "stacks/tiny/files/{{answers.p}}/x": "" },
    /^IM_PATH_UNSAFE stacks\/tiny\/files\/\{\{answers\.p\}\}\/x: The path "\.\.\/\.\.\/x" has the part \.\./,
  ],
  [
    "paths that collide on some platform",
    { "stacks/tiny/files/README": "", "stacks/tiny/files/readme": "" },
    /^IM_PATH_UNSAFE stacks\/tiny\/files\/readme: `README` and `readme` cannot both exist on every platform/,
  ],
])("refused: %s", (_, files, expected) => {
  const answers = "stacks/tiny/files/{{answers.p}}/x" in files ? { p: "../.." } : undefined;
  expect(thrownBy(() => renderTiny(catalogue(files), ["a", "b"], answers))[0]).toMatch(expected);
});

test("all problems are reported together", () => {
  const files = { "stacks/tiny/files/x.hbs": "{{a}}{{b}}", "stacks/tiny/files/con.hbs": "{{c}}" };
  expect(thrownBy(() => renderTiny(catalogue(files)))).toHaveLength(4);
});

test("one file is rendered by itself, whatever is wrong with others", () => {
  const made = catalogue({
    "stacks/tiny/files/{{snake service.name}}.txt.hbs": "{{service.owner}}\n",
    "stacks/tiny/files/broken.hbs": "{{nothing}}",
    "stacks/tiny/files/package.json.hbs": '{ "name": "{{service.name}}" }',
    "stacks/tiny/files/package-lock.json@lock": '{ "lockfileVersion": 3, "packages": {} }',
  });
  const blueprint = compose(made, "tiny", []);
  const file = (path: string): string | undefined => {
    const rendered = renderFile(blueprint, aConfiguration(made, []), path);
    return rendered === undefined ? undefined : new TextDecoder().decode(rendered.bytes);
  };
  expect(file("orders_api.txt")).toBe("acme\n");
  expect(file("none.txt")).toBeUndefined();
  expect(file("package-lock.json")).toContain('"name": "orders-api"');
  expect(thrownBy(() => file("broken"))).toHaveLength(1);
});

test("a lock file without its package.json, and an addition to what is no text, are told apart", () => {
  const alone = catalogue({ "stacks/tiny/files/package-lock.json@lock": '{ "packages": {} }' });
  expect(thrownBy(() => renderTiny(alone))[0]).toMatch(
    /^IM_LOCK_INCOMPLETE .* Nothing writes `package.json`/,
  );
  const merged = catalogue({
    "stacks/tiny/files/a.json": "{}\r\n",
    "features/a/tiny/a.json@merge": '{"a":1}',
  });
  expect(textsOf(renderTiny(merged))["a.json"]).toBe('{\n  "a": 1\n}\n');
});
