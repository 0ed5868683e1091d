/** One instruction of a Dockerfile; the name in capitals, the value on one line. */
export interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** The instructions of a Dockerfile without here-documents, with continued lines put together and comments left out. */
export function instructionsOf(text: string): readonly Instruction[] {
  const lines = text.split("\n").filter((line) => !/^\s*#/.test(line));
  return lines
    .join("\n")
    .replaceAll(/\\[ \t]*\n/g, " ")
    .split("\n")
    .flatMap((line) => {
      const [, name = "", value = ""] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(line) ?? [];
      return name === "" ? [] : [{ name: name.toUpperCase(), value: value.trim() }];
    });
}
