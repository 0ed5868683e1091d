/** Something that was done or refused. Never holds a secret. */
export interface NewAuditEvent {
  /** A user, `token <id>`, or `local`. */
  readonly actor: string;
  /** `service.create`, `session.open`. */
  readonly action: string;
  readonly object: string;
  readonly result: "done" | "refused";
  readonly detail: string;
  /** Id of the request, as the log has it. */
  readonly request: string | null;
}

export interface AuditEvent extends NewAuditEvent {
  /** Counts up by one. */
  readonly seq: number;
  /** RFC 3339. */
  readonly at: string;
  /** SHA-256 over this event and the hash of the one before. */
  readonly hash: string;
}

export interface AuditCheck {
  readonly intact: boolean;
  /** How many events are good, from the first on. */
  readonly events: number;
  readonly firstBroken: number | null;
}

/** Who did what. Events are only ever added. */
export interface AuditTrail {
  add(event: NewAuditEvent): Promise<void>;
  list(after: number, limit: number): Promise<readonly AuditEvent[]>;
  /** Whether the chain is whole. */
  verify(): Promise<AuditCheck>;
}
