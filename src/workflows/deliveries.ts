import type { ConnectionId } from "../connections/connection.ts";

/** The deliveries of webhooks that something came of: a forge, or whoever listened to it, may send them again. */
export interface Deliveries {
  has(forge: ConnectionId, delivery: string): Promise<boolean>;
  add(forge: ConnectionId, delivery: string): Promise<void>;
}
