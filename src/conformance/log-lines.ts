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
    const line = objectIn(text);
    if (line === undefined) others.push(text);
    else lines.push(line);
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

/** The JSON object that a text is, or undefined. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
