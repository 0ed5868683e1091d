/** A token as the forge gives it out. */
export interface IssuedToken {
  readonly token: string;
  /** How long it lives from now on. */
  readonly seconds: number;
}

/** The token of an OAuth consumer, kept until it nears its end. */
export interface ConsumerToken {
  /** Whoever asks while a new one is under way waits for that one. */
  current(): Promise<string>;
  /** It was not accepted, though its time is not over: the next to ask gets a new one. */
  drop(): void;
}

/** A token is not used in its last minute: the request has still to get there. */
const margin = 60_000;

/** `ask` gets a new token; `now` is in milliseconds. */
export function consumerToken(ask: () => Promise<IssuedToken>, now: () => number): ConsumerToken {
  let kept: { readonly life: Life; readonly token: Promise<string> } | undefined;

  const issue = async (life: Life): Promise<string> => {
    try {
      const { token, seconds } = await ask();
      life.endsAt = now() + seconds * 1_000;
      return token;
    } catch (cause) {
      if (kept?.life === life) kept = undefined;
      throw cause;
    }
  };

  return {
    async current() {
      if (kept === undefined || now() >= kept.life.endsAt - margin) {
        const life = { endsAt: Number.POSITIVE_INFINITY };
        kept = { life, token: issue(life) };
      }
      return kept.token;
    },
    drop() {
      kept = undefined;
    },
  };
}

/** Until the answer says when it ends, a token is the newest there is. */
interface Life {
  endsAt: number;
}
