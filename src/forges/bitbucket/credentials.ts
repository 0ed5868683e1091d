import type { ConsumerToken } from "./consumer-token.ts";

/** What Bitbucket Cloud knows us by. */
export type BitbucketCredentials =
  /** A person's token with scopes, which expires. */
  | { readonly kind: "api-token"; readonly email: string; readonly token: string }
  /** A token of a repository, project or workspace. It belongs to no person. */
  | { readonly kind: "access-token"; readonly token: string }
  /** A consumer of OAuth, which is given tokens that live for an hour or two. */
  | { readonly kind: "oauth-consumer"; readonly key: string; readonly secret: string };

/** Values of the Authorization header, as they are at the moment. */
export interface Authorizations {
  readonly rest: () => Promise<string>;
  /** git has user names of its own for each kind of token. */
  readonly git: () => Promise<string>;
  /** Called when the forge did not accept them; whether asking once more may help. */
  readonly refused: () => boolean;
}

/** `consumer` gives the tokens of an OAuth consumer; it is not asked for the other kinds. */
export function authorizations(credentials: BitbucketCredentials, consumer: ConsumerToken): Authorizations {
  switch (credentials.kind) {
    case "api-token": {
      const { email, token } = credentials;
      return {
        rest: async () => basic(email, token),
        git: async () => basic("x-bitbucket-api-token-auth", token),
        refused: () => false,
      };
    }
    case "access-token": {
      const { token } = credentials;
      return {
        rest: async () => `Bearer ${token}`,
        git: async () => basic("x-token-auth", token),
        refused: () => false,
      };
    }
    case "oauth-consumer":
      return {
        rest: async () => `Bearer ${await consumer.current()}`,
        git: async () => basic("x-token-auth", await consumer.current()),
        refused() {
          consumer.drop();
          return true;
        },
      };
  }
}

/** The header of Basic authentication. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
}
