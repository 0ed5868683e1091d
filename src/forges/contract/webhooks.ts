import type { RepositoryRef } from "./forge.ts";
import type { ProposalState } from "./proposals.ts";

/** What a forge sent, as it came over the wire. */
export interface WebhookDelivery {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Before any parsing: the signature is over these bytes. */
  readonly body: Uint8Array;
}

/** A delivery after its signature was checked. */
export type WebhookReading =
  /** Not signed with any of the secrets, or not what this forge sends. */
  | { readonly kind: "refused"; readonly because: string }
  /** Genuine, but about nothing that matters here. */
  | { readonly kind: "ignored"; readonly delivery: string }
  /**
   * Something happened to a proposal. A hint only: deliveries get lost and come late and out of order, so whoever acts on
   * it asks the forge first.
   */
  | {
      readonly kind: "proposal";
      /** The forge's id of the delivery, the same when it sends it again. */
      readonly delivery: string;
      readonly ref: RepositoryRef;
      readonly number: number;
      readonly state: ProposalState;
    };

/**
 * Checks a delivery against the secrets that are valid now, in constant time and before anything is parsed, and reads it.
 * Two secrets are valid while one replaces the other.
 */
export type ReadWebhook = (delivery: WebhookDelivery, secrets: readonly string[]) => Promise<WebhookReading>;
