/** The resolver: from a selection to the preferred valid configuration, explained. See docs/resolver.md. */
export type * from "./model.ts";
export type * from "./resolution.ts";
export { resolve, resolveWithin } from "./resolve.ts";
