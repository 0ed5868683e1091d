import type { ConsumerToken } from "./consumer-token.ts";

/** What Bitbucket Cloud knows us by. */
export type BitbucketCredentials =
  /** A person's token with scopes, which expires; `user` is the e-mail address. */
  | { readonly kind: "user-token"; readonly user: string; readonly token: string }
  /** A token of a repository, project or workspace. It belongs to no person. */
  | { readonly kind: "token"; readonly token: string }
  /** A consumer of OAuth, which is given tokens that live for an hour or two. */
  | { readonly kind: "consumer"; readonly key: string; readonly secret: string };

/** Values of the Authorization header, as they are at the moment. */
export interface Authorizations {
  readonly rest: () => Promise<string>;
  /** git has user names of its own for each kind of token. */
  readonly git: () => Promise<string>;
  /** Called when the forge did not accept them; whether asking once more may help. */
  readonly refused: () => boolean;
  /** What must not be shown, in every form that it has had so far. */
  readonly secrets: () => readonly string[];
}

/** `consumer` gives the tokens of an OAuth consumer; it is not asked for the other kinds. */
export function authorizations(credentials: BitbucketCredentials, consumer: ConsumerToken): Authorizations {
  switch (credentials.kind) {
    case "user-token": {
      const { user, token } = credentials;
      return fixed(token, basic(user, token), basic("x-bitbucket-api-token-auth", token));
    }
    case "token": {
      const { token } = credentials;
      return fixed(token, `Bearer ${token}`, basic("x-token-auth", token));
    }
    case "consumer": {
      const { key, secret } = credentials;
      const seen = new Set([secret, valueOf(basic(key, secret))]);
      const current = async (): Promise<string> => {
        const token = await consumer.current();
        seen.add(token).add(valueOf(basic("x-token-auth", token)));
        return token;
      };
      return {
        rest: async () => `Bearer ${await current()}`,
        git: async () => basic("x-token-auth", await current()),
        refused() {
          consumer.drop();
          return true;
        },
        secrets: () => [...seen],
      };
    }
  }
}

function fixed(token: string, rest: string, git: string): Authorizations {
  const secrets = [...new Set([token, valueOf(rest), valueOf(git)])];
  return { rest: async () => rest, git: async () => git, refused: () => false, secrets: () => secrets };
}

/** What stands behind the scheme. */
function valueOf(header: string): string {
  return header.slice(header.indexOf(" ") + 1);
}

/** The header of Basic authentication. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
}
