import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fillSlots, slotMark } from "../../src/renderer/slots.ts";

test("no mark is ever left, and every line of every fragment arrives in order", () => {
  const name = fc.constantFrom("a", "b", "c");
  const line = fc.stringMatching(/^[x-z]{1,4}$/);
  const fragment = fc.record({
    slot: name,
    text: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
  });
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 6 }), fc.nat(4), (fragments, indent) => {
      const space = " ".repeat(indent);
      const base = `top\n${space}${slotMark("a")}\nmiddle ${slotMark("b")} end\n${slotMark("c")}\n`;
      const { text, unknown } = fillSlots(base, fragments);
      expect(unknown).toEqual([]);
      expect(text).not.toContain("\0");
      const lonely = (slot: string): readonly string[] =>
        fragments.filter((each) => each.slot === slot).flatMap((each) => each.text.split("\n"));
      const lines = text.split("\n");
      const middle = lines.findIndex((each) => each.startsWith("middle"));
      expect(lines.slice(1, middle)).toEqual(lonely("a").map((each) => space + each));
      expect(lines.slice(-1 - lonely("c").length, -1)).toEqual(lonely("c"));
    }),
  );
});

test("a fragment for a slot that is not there is handed back", () => {
  const stray = { slot: "b", text: "x" };
  expect(fillSlots(`${slotMark("a")}\n`, [stray])).toEqual({ text: "", unknown: [stray] });
});
