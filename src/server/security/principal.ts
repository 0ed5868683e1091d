import type { Role } from "../../workflows/accounts.ts";

/** What a request may do. Every route names one of these, or says that it is public. */
export type Permission = "read" | "create" | "operate" | "administer";

/** Who asks. */
export interface Principal {
  /** `local`, or an account's name. */
  readonly name: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly by: "loopback" | "session" | "token";
  /** The token that shows that a request with a cookie comes from our own page. */
  readonly csrf: string | null;
}

const byRole: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ["read"],
  creator: ["read", "create"],
  operator: ["read", "create", "operate"],
  admin: ["read", "create", "operate", "administer"],
};

export function permissionsOf(role: Role): readonly Permission[] {
  return byRole[role];
}

/** Whoever sits at this machine, while nobody else can reach the server. */
export const localPrincipal: Principal = {
  name: "local",
  role: "admin",
  permissions: byRole.admin,
  by: "loopback",
  csrf: null,
};
