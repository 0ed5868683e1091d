import type { Forge } from "../contract/forge.ts";

/** Not more than `most` counted requests in any span of `per` milliseconds. */
export interface Window {
  readonly most: number;
  readonly per: number;
}

/** What a forge takes of one identity. */
export interface Limits {
  /** Which requests the windows count. */
  readonly counted: "content" | "all";
  readonly windows: readonly Window[];
  /** A bucket of tokens, one for each request, git's too. */
  readonly bucket: { readonly size: number; readonly perSecond: number } | null;
  /** Content in a minute: how much at first, at most, and how much more after every hundred that went well. */
  readonly content: { readonly start: number; readonly most: number; readonly step: number };
}

const minute = 60_000;
const hour = 60 * minute;

/** The limits that forges publish; see docs/forges.md. What people meet is harsher, so everything begins slowly. */
const published = {
  /** 80 content-creating requests in a minute and 500 in an hour; 5,000 requests in an hour, which answers count down. */
  github: {
    counted: "content",
    windows: [
      { most: 80, per: minute },
      { most: 500, per: hour },
    ],
    bucket: null,
    content: { start: 20, most: 80, step: 5 },
  },
  /** A server of one's own has no limits unless its administrator sets some; then its answers say so. */
  "github-enterprise": {
    counted: "content",
    windows: [],
    bucket: null,
    content: { start: 60, most: 600, step: 60 },
  },
  /** 1,000 requests in an hour for repositories, of every kind. */
  bitbucket: {
    counted: "all",
    windows: [{ most: 1_000, per: hour }],
    bucket: null,
    content: { start: 60, most: 240, step: 30 },
  },
  /** As its documentation shows it: a bucket of 60 that gets 5 a second. */
  "bitbucket-datacenter": {
    counted: "all",
    windows: [],
    bucket: { size: 60, perSecond: 5 },
    content: { start: 60, most: 600, step: 60 },
  },
} as const satisfies Record<string, Limits>;

/** The limits of a forge at an address; null for the local one, which has none. */
export function publishedLimits(kind: Forge["kind"], url: string): Limits | null {
  switch (kind) {
    case "local":
      return null;
    case "github":
      return published[
        /^https:\/\/(www\.)?github\.com$|\.ghe\.com$/.test(url) ? "github" : "github-enterprise"
      ];
    case "bitbucket":
    case "bitbucket-datacenter":
      return published[kind];
  }
}
