import type { Screen } from "./live-lines.ts";

/** Where a command says what: the result on stdout, everything else on stderr. */
export interface Output {
  /** What the command was called for. */
  readonly result: (text: string) => void;
  /** What happens meanwhile, for a person; silent with `--json`. */
  readonly note: (text: string) => void;
  /** Where notes can be drawn anew: a terminal with a person before it; undefined elsewhere, and with `--json`. */
  readonly screen: Screen | undefined;
  readonly style: Style;
}

/** Colours on a terminal, nothing elsewhere. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly accent: (text: string) => string;
}

export const plain: Style = {
  bold: same,
  quiet: same,
  good: same,
  warn: same,
  bad: same,
  accent: same,
};

export const coloured: Style = {
  bold: sgr(1, 22),
  quiet: sgr(2, 22),
  good: sgr(32, 39),
  warn: sgr(33, 39),
  bad: sgr(31, 39),
  accent: sgr(36, 39),
};

/** Standard error, where it can be drawn on and nobody keeps what is written: build servers keep logs. */
export function screenFor(
  environment: Readonly<Record<string, string | undefined>>,
  stream: NodeJS.WriteStream,
): Screen | undefined {
  const isKept = environment["CI"] !== undefined && environment["CI"] !== "" && environment["CI"] !== "false";
  if (!stream.isTTY || isKept || environment["TERM"] === "dumb") return undefined;
  return {
    get columns() {
      return stream.columns;
    },
    write: (text) => void stream.write(text),
  };
}

/** https://no-color.org, and the habit of `FORCE_COLOR`. */
export function styleFor(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Style {
  if (environment["NO_COLOR"] !== undefined && environment["NO_COLOR"] !== "") return plain;
  if (environment["FORCE_COLOR"] !== undefined && environment["FORCE_COLOR"] !== "0") return coloured;
  return isTerminal && environment["TERM"] !== "dumb" ? coloured : plain;
}

function same(text: string): string {
  return text;
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}
