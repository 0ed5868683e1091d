import { expect, test } from "vitest";
import { cloneAddress } from "../../../src/forges/bitbucket-datacenter/clone-address.ts";

const base = "https://git.example.com/bitbucket";
const usual = { url: "https://git.example.com/bitbucket/scm/core/orders.git", protocol: "https" };

function link(name: string, href: string) {
  return { name, href };
}

test("the server's own link is taken, without the user's name in it", () => {
  const links = [link("http", "https://jane@git.example.com/bitbucket/scm/CORE/orders.git")];
  expect(cloneAddress(base, "CORE", "orders", links)).toEqual({
    url: "https://git.example.com/bitbucket/scm/CORE/orders.git",
    protocol: "https",
  });
});

test.each([
  ["no links", []],
  ["another host", [link("http", "https://elsewhere.example.com/bitbucket/scm/core/orders.git")]],
  ["another port", [link("http", "https://git.example.com:7990/bitbucket/scm/core/orders.git")]],
  ["another protocol", [link("http", "http://git.example.com/bitbucket/scm/core/orders.git")]],
  ["no address", [link("http", "over there")]],
  ["SSH at another host", [link("ssh", "ssh://git@elsewhere.example.com:7999/core/orders.git")]],
  ["SSH that is none", [link("ssh", "https://git.example.com/core/orders.git")]],
])("with %s the address is built", (_, links) => {
  expect(cloneAddress(base, "CORE", "orders", links)).toEqual(usual);
});

test("where HTTP is switched off, SSH is what is left", () => {
  const href = "ssh://git@git.example.com:7999/core/orders.git";
  expect(cloneAddress(base, "CORE", "orders", [link("ssh", href)])).toEqual({ url: href, protocol: "ssh" });
});
