import { ownerInvalid } from "../contract/names.ts";

/**
 * Checks an owner, written `PROJECT` or `~user`, and returns the key that stands for it in addresses. Throws
 * IM_OWNER_INVALID.
 */
export function projectKey(owner: string): string {
  if (isProject(owner) || /^~[a-z0-9][a-z0-9._-]{0,126}$/i.test(owner)) return owner;
  const upper = owner.toUpperCase();
  throw ownerInvalid(
    owner,
    "it is neither the key of a project, of A-Z, 0-9 and `_`, beginning with a letter, nor a person's `~name`",
    isProject(upper) ? `Use \`${upper}\`` : "Choose an owner like `CORE` or `~jane`",
  );
}

function isProject(text: string): boolean {
  return /^[A-Z][A-Z0-9_]{0,127}$/.test(text);
}
