/** The form of a new service as somebody left it. */
export interface StoredDraft {
  /** The query of its link. */
  readonly query: string;
  /** RFC 3339. */
  readonly savedAt: string;
}

/** One draft for each person: a new one takes the place of the last, and it goes with the account. */
export interface DraftStore {
  find(user: string): Promise<StoredDraft | null>;
  put(user: string, query: string): Promise<StoredDraft>;
  remove(user: string): Promise<void>;
}
