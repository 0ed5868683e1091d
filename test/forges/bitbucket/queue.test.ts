import { expect, test } from "vitest";
import { oneAtATime } from "../../../src/forges/bitbucket/queue.ts";

test("works of one key follow each other, those of others do not wait", async () => {
  const inTurn = oneAtATime();
  const events: string[] = [];
  let open: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const first = inTurn("a", async () => {
    events.push("first begins");
    await gate;
    events.push("first ends");
  });
  const second = inTurn("a", async () => void events.push("second"));
  await inTurn("b", async () => void events.push("other"));
  open();
  await Promise.all([first, second]);
  expect(events).toEqual(["first begins", "other", "first ends", "second"]);
});

test("a failure is its own asker's, and the next one goes on", async () => {
  const inTurn = oneAtATime();
  const failing = inTurn("a", () => Promise.reject(new Error("no")));
  const next = inTurn("a", async () => "yes");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("yes");
});
