import { expect, test } from "vitest";
import { reach, secretsOf } from "../../src/git/remote.ts";

const authorization = async () => "Bearer canary";

test("credentials go to the origin of the URL", async () => {
  const remote = {
    url: "https://forge.example:8443/acme/orders.git",
    protocol: "https",
    authorization,
  } as const;
  expect(await reach(remote)).toEqual({
    protocols: ["https"],
    credentials: { origin: "https://forge.example:8443", authorization: "Bearer canary" },
  });
});

test.each(["http://127.0.0.1:80/x.git", "http://[::1]:3000/x.git", "http://localhost/x.git"])(
  "%s is this machine",
  async (url) => {
    expect(await reach({ url, protocol: "http", authorization })).toMatchObject({ protocols: ["http"] });
  },
);

test.each([
  { url: "http://forge.example/x.git", protocol: "http" },
  { url: "http://127.0.0.1.forge.example/x.git", protocol: "http" },
  { url: "http://localhost/x.git", protocol: "https" },
  { url: "file:///x.git", protocol: "file", authorization },
  { url: "ssh://forge.example/x.git", protocol: "ssh", authorization },
] as const)("$url is not reached by $protocol, or not with credentials", async (remote) => {
  await expect(reach(remote)).rejects.toMatchObject({ code: "IM_INTERNAL" });
});

test("the secrets of a header are its token and the password in it", () => {
  const basic = Buffer.from("x-access-token:hunter2").toString("base64");
  expect(secretsOf({ origin: "", authorization: `Basic ${basic}` })).toEqual([basic, "hunter2"]);
  expect(secretsOf({ origin: "", authorization: "Bearer hunter2" })).toContain("hunter2");
});
