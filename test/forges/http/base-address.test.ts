import { expect, test } from "vitest";
import { baseAddress } from "../../../src/forges/http/base-address.ts";

test.each([
  ["https://git.example.com", "https://git.example.com"],
  ["https://git.example.com:8443/bitbucket/", "https://git.example.com:8443/bitbucket"],
  ["http://127.0.0.1:3000", "http://127.0.0.1:3000"],
])("%s is an address", (text, address) => {
  expect(baseAddress(text)).toBe(address);
});

test.each([
  "git.example.com",
  "http://git.example.com",
  "http://169.254.169.254/",
  "ftp://git.example.com",
  "file:///etc",
  "https://me:canary@git.example.com",
  "https://git.example.com/?a=canary",
])("%s is none", (text) => {
  expect(() => baseAddress(text)).toThrow(expect.objectContaining({ code: "IM_CONNECTION_INVALID" }));
});
