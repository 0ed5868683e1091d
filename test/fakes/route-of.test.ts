import { expect, test } from "vitest";
import { routeOf } from "../../fakes/route-of.ts";

const routes = ["GET /things", "GET /things/{id}", "GET /things/newest", "POST /things/{id}/parts/{part}"];

test.each([
  ["GET", "/things", { route: "GET /things", parameters: {} }],
  ["GET", "/things/7", { route: "GET /things/{id}", parameters: { id: "7" } }],
  ["GET", "/things/newest", { route: "GET /things/newest", parameters: {} }],
  ["POST", "/things/a%2Fb/parts/%7Bx%7D", { route: routes[3], parameters: { id: "a/b", part: "{x}" } }],
  ["POST", "/things", null],
  ["GET", "/things/7/parts", null],
])("%s %s", (method, path, found) => {
  expect(routeOf(routes, method, path)).toEqual(found);
});
