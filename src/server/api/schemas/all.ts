import type { TSchema } from "typebox";
import * as draft from "./draft.ts";
import * as guideline from "./guideline.ts";
import * as connection from "./connection.ts";
import * as operation from "./operation.ts";
import * as preview from "./preview.ts";
import * as problem from "./problem.ts";
import * as selection from "./selection.ts";
import * as service from "./service.ts";
import * as session from "./session.ts";
import * as template from "./template.ts";
import * as update from "./update.ts";

type NamedSchema = TSchema & { readonly $id: string };

/** Every schema that has a name: the `components` of the API's description. */
export const allSchemas: readonly NamedSchema[] = [
  problem,
  template,
  guideline,
  draft,
  selection,
  preview,
  operation,
  service,
  session,
  connection,
  update,
].flatMap((module) => Object.values(module).filter(isNamed));

function isNamed(value: unknown): value is NamedSchema {
  return typeof value === "object" && value !== null && "$id" in value && typeof value.$id === "string";
}
