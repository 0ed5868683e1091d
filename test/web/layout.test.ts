import * as fc from "fast-check";
import { expect, test } from "vitest";
import { layoutGraph, nodeHeight, nodeWidth, type GraphLayout } from "../../src/web/graph/layout.ts";
import { models } from "../support/arbitrary-model.ts";
import { springForm } from "../support/spring-form.ts";

test("the original form: what is required stands left of what requires it, groups in one box", () => {
  const graph = layoutGraph(springForm);
  const x = (id: string): number => graph.nodes.find((node) => node.id === id)?.x ?? Number.NaN;
  expect(x("checkstyle")).toBeGreaterThan(x("java"));
  expect(x("contract-consumer")).toBeGreaterThan(x("rest"));
  expect(x("gradle")).toBe(x("maven"));
  expect(graph.groups.map((group) => group.label)).toEqual([
    "exactly one language",
    "exactly one build tool",
  ]);
});

test("no two boxes overlap, and everything is inside the drawing, whatever the model", () => {
  fc.assert(
    fc.property(models(12), (model) => {
      const graph = layoutGraph(model);
      expect(overlaps(graph)).toEqual([]);
      for (const { x, y } of graph.nodes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + nodeWidth).toBeLessThanOrEqual(graph.width);
        expect(y + nodeHeight).toBeLessThanOrEqual(graph.height);
      }
    }),
  );
});

function overlaps({ nodes }: GraphLayout): readonly string[] {
  return nodes.flatMap((left, index) =>
    nodes
      .slice(index + 1)
      .filter((right) => Math.abs(left.x - right.x) < nodeWidth && Math.abs(left.y - right.y) < nodeHeight)
      .map((right) => `${left.id} ${right.id}`),
  );
}
