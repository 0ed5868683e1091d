/** A terminal, as far as it is drawn on. */
export interface Screen {
  readonly columns: number;
  readonly write: (text: string) => void;
}

/** Lines that stay at the bottom of a terminal while others pass above them. */
export interface LiveLines {
  /** Draws them anew; none takes them away. None may be wider than the screen. */
  readonly show: (lines: readonly string[]) => void;
  /** Writes a line that stays, above them. */
  readonly above: (line: string) => void;
}

const clearToEnd = "\u001b[0J";

/** Live lines at the bottom of a screen. */
export function liveLines(screen: Screen): LiveLines {
  let shown: readonly string[] = [];
  const draw = (above: string, lines: readonly string[]): void => {
    const back = shown.length === 0 ? "" : `\u001b[${shown.length}A\r${clearToEnd}`;
    shown = lines;
    // One write: a terminal that draws in between would flicker.
    screen.write(back + above + lines.map((line) => `${line}\n`).join(""));
  };
  return {
    show: (lines) => draw("", lines),
    above: (line) => draw(`${line}\n`, shown),
  };
}
