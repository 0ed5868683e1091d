/** The fields of a log line; names with dots may be written flat or nested. */
export type LogLine = Readonly<Record<string, unknown>>;

/** What a process wrote, line by line: the JSON objects, and the lines that are none. */
export function logLines(output: string): {
  readonly lines: readonly LogLine[];
  readonly others: readonly string[];
} {
  const lines: LogLine[] = [];
  const others: string[] = [];
  for (const text of output.split("\n")) {
    if (text === "") continue;
    const value = parsed(text);
    if (isObject(value)) lines.push(value);
    else others.push(text);
  }
  return { lines, others };
}

/** The value of `http.method`, whether it stands there flat or as `{"http":{"method":…}}`. */
export function field(line: LogLine, name: string): unknown {
  if (name in line) return line[name];
  const dot = name.indexOf(".");
  if (dot === -1) return undefined;
  const inner = line[name.slice(0, dot)];
  return isObject(inner) ? field(inner, name.slice(dot + 1)) : undefined;
}

/** The JSON value of a text, or undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
