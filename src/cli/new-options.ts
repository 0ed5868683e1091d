import type { Answer } from "../catalogue/catalogue.ts";
import type { SelectionOptions } from "./selection-options.ts";

/** The options of `new` as they are typed: anything may be missing. */
export interface NewOptions extends SelectionOptions {
  readonly stack?: string;
  readonly description?: string;
  readonly owner?: string;
  readonly output?: string;
  readonly forge?: string;
  readonly visibility?: "private" | "public";
  readonly answers?: string;
  readonly replace?: boolean;
  readonly allowDeprecated?: boolean;
}

/** Everything that `new` has to know, whether it was typed or asked for. */
export interface NewAnswers extends SelectionOptions {
  readonly name: string;
  readonly stack: string;
  readonly description: string;
  readonly owner: string;
  readonly target:
    | { readonly kind: "directory"; readonly directory: string }
    | {
        readonly kind: "forge";
        readonly forge: string;
        readonly visibility: "private" | "public" | undefined;
      };
  readonly answers: Readonly<Record<string, Answer>>;
  readonly replace: boolean;
  readonly allowDeprecated: boolean;
}
