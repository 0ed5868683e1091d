import * as fc from "fast-check";
import { expect, test } from "vitest";
import { layoutGraph, nodeHeight, nodeWidth, type GraphLayout } from "../../src/web/graph/layout.ts";
import { models } from "../support/arbitrary-model.ts";
import { springForm } from "../support/spring-form.ts";

test("the original form: what is required stands left of what requires it, groups in one box", () => {
  const graph = layoutGraph(springForm);
  const node = (id: string) => graph.nodes.find((each) => each.id === id) ?? { x: Number.NaN, y: Number.NaN };
  expect(node("checkstyle").x).toBeGreaterThan(node("java").x);
  expect(node("contract-consumer").x).toBeGreaterThan(node("rest").x);
  expect(node("gradle").x).toBe(node("maven").x);
  expect(graph.groups.map((group) => group.label)).toEqual([
    "exactly one language",
    "exactly one build tool",
  ]);
  // What nothing ties to others stands below what is tied.
  expect(node("sox").y).toBeGreaterThan(node("contract-producer").y);
});

test("no two boxes overlap, and everything is inside the drawing, whatever the model", () => {
  fc.assert(
    fc.property(models(12), (model) => {
      const graph = layoutGraph(model);
      expect(graph.nodes.map((each) => each.id)).toEqual(model.features.map((each) => each.id));
      expect(overlaps(graph)).toEqual([]);
      for (const { x, y, width, height } of boxesOf(graph)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(graph.width);
        expect(y + height).toBeLessThanOrEqual(graph.height);
      }
    }),
  );
});

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxesOf({ nodes, groups }: GraphLayout): readonly Box[] {
  return [...nodes.map((node) => ({ ...node, width: nodeWidth, height: nodeHeight })), ...groups];
}

/** Boxes that meet without one being inside the other, as a feature is in its group. */
function overlaps(graph: GraphLayout): readonly string[] {
  const boxes = boxesOf(graph);
  return boxes.flatMap((left, index) =>
    boxes
      .slice(index + 1)
      .filter((right) => meet(left, right) && !holds(right, left))
      .map((right) => `${left.id} ${right.id}`),
  );
}

function meet(left: Box, right: Box): boolean {
  const apart =
    left.x + left.width <= right.x ||
    right.x + right.width <= left.x ||
    left.y + left.height <= right.y ||
    right.y + right.height <= left.y;
  return !apart;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}
