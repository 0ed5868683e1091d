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
  const seen = new Set<string>(secretsIn(credentials));
  const noted = (header: string): string => {
    seen.add(header.slice(header.indexOf(" ") + 1));
    return header;
  };
  const common = { refused: () => false, secrets: () => [...seen] };
  switch (credentials.kind) {
    case "user-token": {
      const { user, token } = credentials;
      return {
        ...common,
        rest: async () => noted(basic(user, token)),
        git: async () => noted(basic("x-bitbucket-api-token-auth", token)),
      };
    }
    case "token": {
      const { token } = credentials;
      return {
        ...common,
        rest: async () => noted(`Bearer ${token}`),
        git: async () => noted(basic("x-token-auth", token)),
      };
    }
    case "consumer":
      return {
        ...common,
        rest: async () => noted(`Bearer ${await consumer.current()}`),
        async git() {
          const token = await consumer.current();
          seen.add(token);
          return noted(basic("x-token-auth", token));
        },
        refused() {
          consumer.drop();
          return true;
        },
      };
  }
}

function secretsIn(credentials: BitbucketCredentials): readonly string[] {
  return [credentials.kind === "consumer" ? credentials.secret : credentials.token];
}

/** The header of Basic authentication. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
}
