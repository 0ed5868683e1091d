import { expect, test } from "vitest";
import { readLocation } from "../../src/files/location.ts";

const allowed = ["https", "ssh"] as const;

test.each([
  ["https://example.com/acme/catalogue.git", "https", "https://example.com/acme/catalogue.git", null],
  [
    "https://example.com/acme/catalogue.git#v1.2.0",
    "https",
    "https://example.com/acme/catalogue.git",
    "v1.2.0",
  ],
  [
    "https://example.com:8443/c.git#release/2026-01",
    "https",
    "https://example.com:8443/c.git",
    "release/2026-01",
  ],
  ["ssh://git@example.com/acme/catalogue.git", "ssh", "ssh://git@example.com/acme/catalogue.git", null],
  ["git@example.com:acme/catalogue.git#v1", "ssh", "ssh://git@example.com/acme/catalogue.git", "v1"],
])("%s is a git URL", (text, protocol, url, revision) => {
  expect(readLocation(text, allowed)).toEqual({ kind: "git", protocol, url, revision });
});

test.each(["catalogue", "./catalogue", "/srv/catalogue", "C:\\catalogue", "with space", "-dash", "a#b"])(
  "%s is a directory",
  (directory) => {
    expect(readLocation(directory, allowed)).toEqual({ kind: "directory", directory });
  },
);

test.each([
  ["ext::sh -c 'touch /tmp/x'"],
  ["ext::sh"],
  ["fd::17"],
  ["http://example.com/c.git"],
  ["file:///srv/c.git"],
  ["git://example.com/c.git"],
  ["https://me:secret@example.com/c.git"],
  ["https://token@example.com/c.git"],
  ["ssh://git:secret@example.com/c.git"],
  ["ssh://-oProxyCommand=x/c.git"],
  ["git@-oProxyCommand:c.git"],
  ["https://example.com/c.git\nx"],
  ["https://example.com/c\u0000.git"],
  ["https://example.com/c.git#--upload-pack=x"],
  ["https://example.com/c.git#a..b"],
  ["https://example.com/c.git#a*"],
  ["https://example.com/c.git#%0a"],
  ["https://example.com/c.git#%"],
  ["https://exa mple.com"],
  ["https://"],
])("%j is refused", (text) => {
  expect(() => readLocation(text, allowed)).toThrow(
    expect.objectContaining({ code: "IM_CATALOGUE_URL_REFUSED" }),
  );
});

test("a refusal does not repeat the credentials", () => {
  expect(() => readLocation("https://me:hunter2@example.com/c.git", allowed)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
  );
});

test("files are fetched only where that is configured", () => {
  expect(readLocation("file:///srv/c.git", ["file"])).toMatchObject({ kind: "git", protocol: "file" });
});
