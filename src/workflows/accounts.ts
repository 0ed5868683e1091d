export const roles = ["viewer", "creator", "operator", "admin"] as const;

/** Each role may do what the ones before it may. */
export type Role = (typeof roles)[number];

export interface Account {
  readonly name: string;
  readonly role: Role;
  /** RFC 3339. */
  readonly createdAt: string;
}

export interface StoredSession {
  readonly account: Account;
  readonly csrf: string;
}

export interface StoredToken {
  readonly id: string;
  readonly account: Account;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

/** Accounts, sessions and tokens as they are kept: secrets come in as hashes only. */
export interface AccountStore {
  count(): Promise<number>;
  list(): Promise<readonly Account[]>;
  /** The account, with the hash of its password. */
  find(name: string): Promise<(Account & { readonly password: string }) | null>;
  /** exists: there is one of this name. */
  add(account: {
    readonly name: string;
    readonly role: Role;
    readonly password: string;
  }): Promise<"added" | "exists">;
  /** Adds the first account; false when there is one already. */
  addFirst(account: { readonly name: string; readonly password: string }): Promise<boolean>;
  setRole(name: string, role: Role): Promise<boolean>;
  remove(name: string): Promise<boolean>;

  openSession(id: string, name: string, csrf: string): Promise<void>;
  /** The session, whose time of use becomes now; the account's role is as of now. */
  useSession(id: string, idleSeconds: number, absoluteSeconds: number): Promise<StoredSession | null>;
  closeSession(id: string): Promise<void>;

  addToken(token: {
    readonly id: string;
    readonly user: string;
    readonly name: string;
    readonly hash: string;
    readonly scopes: readonly string[];
    readonly days: number;
  }): Promise<StoredToken>;
  /** null for a token that is unknown or has expired. */
  useToken(hash: string): Promise<StoredToken | null>;
  tokens(user: string): Promise<readonly StoredToken[]>;
  removeToken(id: string, user: string): Promise<boolean>;
}
