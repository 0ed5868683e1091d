import { expect, test } from "vitest";
import { attemptAt } from "../../src/web/form/attempt.ts";
import { depthsOf } from "../../src/web/form/depths.ts";
import { faultsElsewhere, faultsOf } from "../../src/web/form/faults.ts";
import { questionDefault } from "../../src/web/form/question-default.ts";

test("a default that is made from the service's facts is shown as it will be, as far as they are known", () => {
  const facts = { name: "Order-Book", owner: "" };
  expect(questionDefault("com.example.{{snake service.name}}", facts)).toBe("com.example.order_book");
  expect(questionDefault("{{kebab service.owner}}@example.com", facts)).toBe("‹owner›@example.com");
  expect(questionDefault("{{shout service.name}}", facts)).toBe("‹name›");
  expect(questionDefault(8080, facts)).toBe("8080");
});

test("problems of the server stand at their fields, the first of each, with a name that would do", () => {
  const problem = {
    status: 422,
    code: "IM_NAME_INVALID",
    title: "`A` cannot be the name of a service, and 1 more",
    errors: [
      {
        pointer: "/service/name",
        code: "IM_NAME_INVALID",
        message: "`A` cannot be the name of a service",
        because: "a name has at least 3 characters",
        hint: "Use `a-service`",
      },
      { pointer: "/answers/port", code: "IM_ANSWER_INVALID", message: "-1 is no answer" },
    ],
  };
  expect(Object.fromEntries(faultsOf([undefined, problem]))).toEqual({
    "/service/name": { text: "A name has at least 3 characters", suggestion: "a-service" },
    "/answers/port": { text: "-1 is no answer" },
  });
  expect(faultsElsewhere(problem)).toBe(false);
  expect(faultsElsewhere({ ...problem, errors: [{ pointer: "/with/0", code: "X", message: "no" }] })).toBe(
    true,
  );
  expect(faultsElsewhere({ ...problem, errors: [] })).toBe(true);
});

test("the same request has the same key until it is another request", () => {
  let count = 0;
  const newKey = (): string => `key ${++count}`;
  const first = attemptAt("a", undefined, newKey);
  expect(attemptAt("a", first, newKey)).toBe(first);
  expect(attemptAt("b", first, newKey)).toEqual({ key: "key 2", body: "b" });
});

test("features are indented under their parents", () => {
  const features = [
    { id: "a", parent: null },
    { id: "b", parent: "a" },
    { id: "c", parent: "b" },
    { id: "d", parent: null },
  ];
  expect([...depthsOf(features)]).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 2],
    ["d", 0],
  ]);
});
