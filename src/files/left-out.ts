/**
 * Whether a path of a catalogue is there for other stacks only. Every definition stays: rules and messages may name
 * any stack or feature.
 */
export function isLeftOut(path: string, stack: string): boolean {
  const [root, id, child = "", ...rest] = path.split("/");
  // What is thought of technologies changes no service.
  if (root === "guidelines") return true;
  if (rest.length === 0) return false;
  if (root === "stacks") return id !== stack;
  const folder = child.split("+")[0];
  return folder !== stack && folder !== "every-stack";
}
