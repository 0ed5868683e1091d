import type { FakeAnswer } from "../forge-fake.ts";

const said = (status: number, message: string): FakeAnswer => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
});

export const missing = said(404, "Not Found");
export const noBranch = said(404, "Branch not found");
export const unauthorised = said(401, "Bad credentials");
export const noUserAgent = said(403, "Request forbidden by administrative rules.");
export const archived = said(403, "Repository was archived so is read-only.");
export const noPlan = said(
  403,
  "Upgrade to GitHub Pro or make this repository public to enable this feature.",
);
export const notForApps: FakeAnswer = {
  ...said(403, "Resource not accessible by integration"),
  headers: { "x-accepted-github-permissions": "administration=write" },
};

export function found(body: object): FakeAnswer {
  return { status: 200, body };
}

export function invalid(errors: readonly object[], message = "Validation Failed"): FakeAnswer {
  const complete = errors.map((each) => ({ code: "custom", ...each }));
  const body = { message, errors: complete, documentation_url: "https://docs.github.com/rest" };
  return { status: 422, body };
}

/** One page of a list, with the address of the next one. */
export function page(address: string, query: URLSearchParams, items: readonly object[]): FakeAnswer {
  const size = Number(query.get("per_page") ?? 30);
  const number = Number(query.get("page") ?? 1);
  const next = new URLSearchParams(query);
  next.set("page", String(number + 1));
  const isLast = items.length <= number * size;
  return {
    status: 200,
    headers: isLast ? {} : { link: `<${address}?${next.toString()}>; rel="next"` },
    body: items.slice((number - 1) * size, number * size),
  };
}
