/** Whether what was thrown is an error of the system with one of these codes: `ENOENT`. */
export function hasCode(cause: unknown, ...codes: readonly string[]): boolean {
  return cause instanceof Error && "code" in cause && codes.some((code) => code === cause.code);
}
