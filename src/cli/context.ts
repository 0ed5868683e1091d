import type { Connections } from "../workflows/connections.ts";
import type { LoadedCatalogue } from "../workflows/load-catalogue.ts";
import type { Wiring } from "../wiring.ts";
import type { Output } from "./output.ts";

/** What every command works with. */
export interface Context {
  readonly output: Output;
  /** The result is one JSON document. */
  readonly json: boolean;
  /** A person sits there: stdin and stdout are terminals, and `--json` was not asked for. */
  readonly interactive: boolean;
  readonly wiring: Wiring;
  /** The catalogue that `--catalogue` names, or the built-in one; with `stack` only what that stack needs. */
  readonly loadCatalogue: (stack?: string) => Promise<LoadedCatalogue>;
  /** The forges, by the connections of `connections.yaml` or of the file that `--connections` names. */
  readonly connections: () => Promise<Connections>;
  /** What `--catalogue` says, if anything. */
  readonly catalogue: string | undefined;
}

/** The exit codes of `src/problems/codes.ts`; 130 when the person left, as shells say it. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 130;
