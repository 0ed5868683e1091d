/** Rows as aligned columns; the last one is not padded. Widths count what is seen, not the colours. */
export function columns(rows: readonly (readonly string[])[], gap = 2): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
  }
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === row.length - 1 ? text : text + " ".repeat((widths[column] ?? 0) - widthOf(text) + gap),
        )
        .join("")
        .trimEnd(),
    )
    .join("\n");
}

function widthOf(text: string): number {
  // oxlint-disable-next-line no-control-regex -- colours begin with a control character
  return text.replaceAll(/\u001b\[\d+m/g, "").length;
}
