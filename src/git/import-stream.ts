/** Who our commits are by, as author and as committer. */
export const author = "Instant Micros <instant-micros@localhost>";

/** A file of a commit. */
export interface ImportedFile {
  readonly path: string;
  readonly mode: string;
  readonly bytes: Uint8Array;
}

/** A commit in the words of git-fast-import(1). */
export interface ImportedCommit {
  /** Full name of the branch that it goes to. */
  readonly ref: string;
  /** Others of the same stream name it `:<mark>`. */
  readonly mark: number;
  /** A commit's id or another's mark; null for a commit without parents. */
  readonly parent: string | null;
  readonly message: string;
  /** Seconds since 1970, UTC. */
  readonly time: number;
  readonly removals: readonly string[];
  readonly files: readonly ImportedFile[];
}

/** The commands that make one commit. */
export function importCommit(commit: ImportedCommit): Buffer {
  const parts: Uint8Array[] = [];
  const text = (line: string): void => void parts.push(Buffer.from(line, "utf8"));
  const data = (bytes: Uint8Array): void => {
    text(`data ${bytes.length}\n`);
    parts.push(bytes);
    text("\n");
  };
  text(`commit ${commit.ref}\nmark :${commit.mark}\ncommitter ${author} ${commit.time} +0000\n`);
  data(Buffer.from(commit.message, "utf8"));
  if (commit.parent !== null) text(`from ${commit.parent}\n`);
  // What goes makes room first: a folder may come where a file was.
  for (const path of commit.removals) text(`D ${quoted(path)}\n`);
  for (const { path, mode, bytes } of commit.files) {
    text(`M ${mode} inline ${quoted(path)}\n`);
    data(bytes);
  }
  return Buffer.concat(parts);
}

/** The command that makes an object of some bytes, and no commit. */
export function importBlob(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`blob\ndata ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
