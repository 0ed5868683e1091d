import { expect, test } from "vitest";
import { adviceAt } from "../../src/web/guidelines/advice.ts";
import { namesOf, placesOf } from "../../src/web/guidelines/users.ts";
import { blipRadius, layoutRadar, type RadarEntry } from "../../src/web/guidelines/radar-layout.ts";

/** So many technologies in each ring of each of the areas. */
function entries(areas: readonly string[], counts: Record<RadarEntry["status"], number>): RadarEntry[] {
  return areas.flatMap((area) =>
    Object.entries(counts).flatMap(([status, count]) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${area} ${status} ${index}`,
        area,
        status: status as RadarEntry["status"],
      })),
    ),
  );
}

const crowded = entries(["Delivery", "Frameworks", "Languages", "Libraries", "Tools"], {
  recommended: 14,
  acceptable: 8,
  deprecated: 5,
  forbidden: 4,
});

test("every technology is in its ring and its sector, and none covers another", () => {
  const { rings, sectors, blips } = layoutRadar(crowded);
  expect(blips).toHaveLength(crowded.length);
  const radii = new Map(rings.map((ring) => [ring.status, ring.radius]));
  const inner = new Map(rings.map((ring, index) => [ring.status, rings[index - 1]?.radius ?? 0]));
  const turn = 2 * Math.PI;
  for (const [index, { id, status, x, y }] of blips.entries()) {
    const radius = Math.hypot(x, y);
    expect(radius).toBeLessThan(radii.get(status) ?? 0);
    expect(radius).toBeGreaterThan(inner.get(status) ?? 0);
    const angle = (Math.atan2(y, x) + Math.PI / 2 + turn) % turn;
    expect(sectors[Math.floor((angle / turn) * sectors.length)]?.area).toBe(id.split(" ")[0]);
    for (const other of blips.slice(index + 1)) {
      const distance = Math.hypot(x - other.x, y - other.y);
      expect([id, other.id, distance > 2 * blipRadius]).toEqual([id, other.id, true]);
    }
  }
});

test("what is too much for a ring is still all there", () => {
  const many = entries(["All"], { recommended: 200, acceptable: 0, deprecated: 0, forbidden: 0 });
  expect(layoutRadar(many).blips).toHaveLength(200);
  expect(layoutRadar([])).toMatchObject({ sectors: [], blips: [] });
});

test("what holds on a template: its own advice, or what holds everywhere that it means something", () => {
  const advice = (stack: string | null, status: RadarEntry["status"]) => ({
    stack,
    status,
    reason: null,
    replacedBy: null,
    since: null,
    mark: null,
  });
  const both = [advice(null, "acceptable"), advice("go", "forbidden")];
  const at = (only: string[], stack: string) => adviceAt({ advice: both, only }, stack)?.status;
  expect(at([], "go")).toBe("forbidden");
  expect(at([], "nodejs")).toBe("acceptable");
  expect(at(["python-flask"], "nodejs")).toBeUndefined();
  expect(at(["python-flask"], "")).toBe("acceptable");
});

test("where a technology is in use is told for templates that have it in the same way together", () => {
  const feature = (id: string, ...stacks: string[]) => ({ kind: "feature" as const, id, name: id, stacks });
  const places = placesOf("slog", [
    { kind: "stack", id: "go", name: "Go", stacks: ["go"] },
    feature("json-logging", "go", "nodejs", "spring-boot"),
  ]);
  expect(places).toEqual([
    { stacks: ["go"], features: [] },
    { stacks: ["nodejs", "spring-boot"], features: ["json-logging"] },
  ]);
  expect(placesOf("micros", [feature("micros", "go", "nodejs")])).toEqual([
    { stacks: ["go", "nodejs"], features: [] },
  ]);
  expect([namesOf(["a", "b"]), namesOf(["a", "b", "c", "d"])]).toEqual(["a and b", "a, b and 2 more"]);
});
