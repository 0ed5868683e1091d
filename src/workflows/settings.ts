/** Values that there is one of, by name: the hash of the set-up link, the last catalogue that was whole. */
export interface Settings {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
}
