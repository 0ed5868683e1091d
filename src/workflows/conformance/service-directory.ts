/** The directory of a service on this machine. */
export interface ServiceDirectory {
  /** Absolute. */
  readonly path: string;
  /** The text of a file, or undefined when there is none. */
  read(path: string): Promise<string | undefined>;
  /** Paths of all files, but those of git and of installed packages. */
  paths(): Promise<readonly string[]>;
  /** What every file is now, to be compared with later: a path and something that changes when it is written. */
  state(): Promise<ReadonlyMap<string, string>>;
}
