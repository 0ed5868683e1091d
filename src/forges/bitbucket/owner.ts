import { checkOwner, ownerInvalid } from "../contract/names.ts";

/** Where repositories of Bitbucket Cloud live. Names are unique in the workspace; a project only groups them. */
export interface Place {
  readonly workspace: string;
  /** Key of the project, or null: then Bitbucket takes the workspace's oldest. */
  readonly project: string | null;
}

/** Reads an owner, written `workspace` or `workspace/PROJECT`. Throws IM_OWNER_INVALID. */
export function placeOf(owner: string): Place {
  const slash = owner.indexOf("/");
  if (slash === -1) {
    checkOwner(owner);
    return { workspace: owner, project: null };
  }
  const workspace = owner.slice(0, slash);
  const project = owner.slice(slash + 1);
  checkOwner(workspace);
  if (/^[A-Z][A-Z0-9_]{0,127}$/.test(project)) return { workspace, project };
  const upper = project.toUpperCase();
  throw ownerInvalid(
    owner,
    "after the workspace and the slash comes the key of a project: A-Z, 0-9 and `_`, beginning with a letter",
    /^[A-Z][A-Z0-9_]{0,127}$/.test(upper)
      ? `Use \`${workspace}/${upper}\``
      : `Choose an owner like \`${workspace}/CORE\``,
  );
}
