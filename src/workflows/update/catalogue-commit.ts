import type { Manifest } from "../../manifest/manifest.ts";

/** The commit that a service's catalogue was read at; undefined for one that came from a directory. */
export function catalogueCommit({
  catalogue,
}: Manifest): { readonly url: string; readonly commit: string } | undefined {
  const [, url, commit] = /^(.+)@([0-9a-f]{40})$/.exec(catalogue.source) ?? [];
  return url === undefined || commit === undefined ? undefined : { url, commit };
}
