import { createHmac, randomUUID } from "node:crypto";

/** A webhook of a repository. */
export interface Hook {
  readonly id: number;
  url: string;
  secret: string;
  active: boolean;
  events: readonly string[];
}

/** What a forge sends: the headers that name the event and the delivery, and where the signature stands. */
export interface Sending {
  readonly event: string;
  readonly headers: { readonly event: string; readonly delivery: string; readonly signature: string };
  readonly body: object;
}

/** Sends an event to every webhook that wants it. Nobody hears of it when that fails: as with forges. */
export async function deliver(hooks: readonly Hook[], { event, headers, body }: Sending): Promise<void> {
  const text = JSON.stringify(body);
  for (const { url, secret, active, events } of hooks) {
    if (!active || !events.includes(event)) continue;
    const signature = createHmac("sha256", secret).update(text).digest("hex");
    await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [headers.event]: event,
        [headers.delivery]: randomUUID(),
        [headers.signature]: `sha256=${signature}`,
      },
      body: text,
    }).catch(() => undefined);
  }
}
