import { statuses, type Status } from "../../catalogue/guideline.ts";

/** What the radar shows of a technology. */
export interface RadarEntry {
  readonly id: string;
  readonly area: string;
  readonly status: Status;
}

/** The drawing, its centre at 0, 0. */
export interface RadarLayout {
  /** Outer radii of the rings, the recommended one first. */
  readonly rings: readonly { readonly status: Status; readonly radius: number }[];
  readonly sectors: readonly {
    readonly area: string;
    /** The line where it begins. */
    readonly edge: Point;
    /** The path that its name follows, outside of the rings. */
    readonly label: string;
  }[];
  readonly blips: readonly (Point & { readonly id: string; readonly status: Status })[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of a blip. */
export const blipRadius = 8;

/** Of the whole; the names of the sectors stand around it. */
export const radarRadius = 206;

/** Nothing is drawn nearer to the centre: there is no room between the sectors. */
const hub = 22;

/** The best ring is the widest: most of what is in use is in it. */
const outer: Readonly<Record<Status, number>> = {
  recommended: 104,
  acceptable: 146,
  deprecated: 180,
  forbidden: radarRadius,
};

/**
 * Places every technology in the sector of its area and the ring of its status: on as few arcs as hold them all,
 * evenly, in the order given. The same entries always make the same drawing.
 */
export function layoutRadar(entries: readonly RadarEntry[]): RadarLayout {
  const areas = [...new Set(entries.map((each) => each.area))];
  const angle = (2 * Math.PI) / Math.max(1, areas.length);
  const startOf = (index: number): number => index * angle - Math.PI / 2;
  return {
    rings: statuses.map((status) => ({ status, radius: outer[status] })),
    sectors: areas.map((area, index) => ({
      area,
      edge: at(startOf(index), radarRadius),
      label: arcOf(startOf(index), angle),
    })),
    blips: areas.flatMap((area, index) =>
      statuses.flatMap((status, ring) => {
        const own = entries.filter((each) => each.area === area && each.status === status);
        const inner = ring === 0 ? hub : outer[statuses[ring - 1] ?? status];
        const places = placesIn({ from: startOf(index), angle, inner, outer: outer[status] }, own.length);
        return own.flatMap(({ id }, place) => {
          const point = places[place];
          return point === undefined ? [] : [{ ...point, id, status }];
        });
      }),
    ),
  };
}

/** A ring's part of a sector: radii, and angles in radians. */
interface Cell {
  readonly from: number;
  readonly angle: number;
  readonly inner: number;
  readonly outer: number;
}

const gap = 3;
const spacing = 2 * blipRadius + gap;

function placesIn(cell: Cell, count: number): readonly Point[] {
  const most = Math.max(1, Math.floor((cell.outer - cell.inner) / spacing));
  for (let arcs = 1; arcs < most; arcs++) {
    const radii = radiiOf(cell, arcs);
    const room = radii.map((radius) => roomOn(cell, radius));
    if (sum(room) >= count) return spread(cell, radii, room, count);
  }
  const radii = radiiOf(cell, most);
  // Where even this is too little, they stand closer.
  const room = radii.map((radius) => Math.max(1, roomOn(cell, radius)));
  const factor = Math.max(1, count / sum(room));
  return spread(
    cell,
    radii,
    room.map((each) => Math.ceil(each * factor)),
    count,
  );
}

function radiiOf({ inner, outer: end }: Cell, arcs: number): readonly number[] {
  return Array.from({ length: arcs }, (_, arc) => inner + ((end - inner) * (arc + 0.5)) / arcs);
}

/** How many stand on an arc without touching each other or the edges of the sector. */
function roomOn({ angle }: Cell, radius: number): number {
  return Math.max(0, Math.floor((angle * radius - gap) / spacing));
}

/** From the outer arc inwards: there is most room. */
function spread(
  { from, angle }: Cell,
  radii: readonly number[],
  room: readonly number[],
  count: number,
): readonly Point[] {
  const places: Point[] = [];
  for (let arc = radii.length - 1; arc >= 0; arc--) {
    const onThis = Math.min(room[arc] ?? 0, count - places.length);
    for (let index = 0; index < onThis; index++) {
      places.push(at(from + (angle * (index + 0.5)) / onThis, radii[arc] ?? 0));
    }
  }
  return places;
}

/** An arc just outside of the rings; at the bottom from right to left, so that no name stands on its head. */
function arcOf(from: number, angle: number): string {
  const isBelow = Math.sin(from + angle / 2) > 0.01;
  const radius = radarRadius + (isBelow ? 17 : 8);
  // A whole circle would begin and end at the same point, and be nothing.
  const end = from + Math.min(angle, 1.99 * Math.PI);
  const [first, last] = isBelow ? [end, from] : [from, end];
  const [start, stop] = [at(first, radius), at(last, radius)];
  return `M${start.x} ${start.y} A${radius} ${radius} 0 ${angle > Math.PI ? 1 : 0} ${isBelow ? 0 : 1} ${stop.x} ${stop.y}`;
}

function at(angle: number, radius: number): Point {
  return { x: round(Math.cos(angle) * radius), y: round(Math.sin(angle) * radius) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
