/**
 * The resolver: from a selection to the preferred valid configuration, explained. See docs/resolver.md. Everything
 * here runs in a browser as it is; reading and writing the formats of other tools is in `interchange.ts`.
 */
export type * from "./model.ts";
export type * from "./resolution.ts";
export { resolve, resolveWithin } from "./resolve.ts";
export { choose, type Choice } from "./choose.ts";
export { count } from "./count.ts";
export { cover } from "./cover.ts";
export { analyse, type Finding } from "./analyse.ts";
