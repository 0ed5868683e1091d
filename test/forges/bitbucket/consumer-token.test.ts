import { expect, test } from "vitest";
import { consumerToken } from "../../../src/forges/bitbucket/consumer-token.ts";

/** A forge that gives out tokens that live for an hour, and a clock. */
function anIssuer() {
  const state = { asked: 0, now: 0, isDown: false };
  const ask = async () => {
    const token = `token-${++state.asked}`;
    if (state.isDown) throw new Error("down");
    return { token, seconds: 3600 };
  };
  return { state, token: consumerToken(ask, () => state.now) };
}

test("a token is asked for once, and again in the last minute of its life", async () => {
  const { state, token } = anIssuer();
  expect(await token.current()).toBe("token-1");
  state.now = 3_539_999;
  expect(await token.current()).toBe("token-1");
  state.now = 3_540_000;
  expect(await token.current()).toBe("token-2");
});

test("many who ask at once get the same", async () => {
  const { token } = anIssuer();
  const all = await Promise.all(Array.from({ length: 5 }, () => token.current()));
  expect(new Set(all)).toEqual(new Set(["token-1"]));
});

test("a failure is not kept", async () => {
  const { state, token } = anIssuer();
  state.isDown = true;
  await expect(token.current()).rejects.toThrow("down");
  state.isDown = false;
  expect(await token.current()).toBe("token-2");
});

test("a dropped token is not given out again", async () => {
  const { token } = anIssuer();
  await token.current();
  token.drop();
  expect(await token.current()).toBe("token-2");
});
