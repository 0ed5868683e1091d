/** Feature models in the formats of other tools: an entry of its own, so that a form does not carry it. */
export { modelOfDimacs, parseDimacs, toDimacs, type Dimacs } from "./dimacs.ts";
export { parseUvl } from "./uvl-reader.ts";
export { toUvl } from "./uvl-writer.ts";
