/** Names that Windows gives to devices, with any extension. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*)?$/i;

/** Code points that HFS+ does not see: `.g\u200cit` is `.git` to it. */
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

const longestPath = 4_096;
const longestSegment = 255;

/**
 * The rule that a path breaks, as the end of a sentence about the path; undefined when it is safe to write on every
 * platform. A path is relative, `/`-separated and in NFC.
 */
export function pathFault(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.startsWith("/")) return "is absolute";
  // Half a surrogate pair has no UTF-8: every one of them would become the same character.
  if (/\p{Surrogate}/u.test(path)) return "is not valid Unicode";
  if (path !== path.normalize("NFC")) return "is not in Unicode form NFC";
  if (byteLength(path) > longestPath) return `is longer than ${longestPath} bytes`;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(path)) return "has a control character";
  if (path.includes("\\")) return "has a backslash";
  // Windows takes it for a drive or a stream: `.git::$INDEX_ALLOCATION`.
  if (path.includes(":")) return "has a colon";
  if (/[<>"|?*]/.test(path)) return "has a character that Windows refuses";
  for (const segment of path.split("/")) {
    const fault = segmentFault(segment);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function segmentFault(segment: string): string | undefined {
  if (segment === "") return "has an empty part";
  if (segment === "." || segment === "..") return `has the part ${segment}`;
  if (byteLength(segment) > longestSegment) return `has a part longer than ${longestSegment} bytes`;
  if (segment.startsWith(" ") || segment.endsWith(" ")) return "has a part that begins or ends with a space";
  if (segment.endsWith(".")) return "has a part that ends with a dot";
  const seen = segment.replaceAll(ignoredByHfs, "").toLowerCase();
  if (seen === ".git" || /^git~\d+$/.test(seen)) return "would be taken for git's own folder";
  if (seen === ".gitmodules" || /^gi[0-9a-f]{4}~\d+$|^gitmod~\d+$/.test(seen))
    return "would define submodules";
  if (devices.test(segment)) return "has a part that Windows keeps for a device";
  return undefined;
}

/**
 * Pairs of paths that cannot both exist on every platform: equal but for case or Unicode form, in whole or in one of the
 * folders on their way, or one a file where the other needs a folder. Pairs are indices into the paths, the earlier first.
 */
export function collisions(paths: readonly string[]): readonly (readonly [number, number])[] {
  const seen = new Map<
    string,
    { readonly kind: "file" | "folder"; readonly spelt: string; readonly index: number }
  >();
  const found: (readonly [number, number])[] = [];
  for (const [index, path] of paths.entries()) {
    for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
      const kind = end === -1 ? "file" : "folder";
      const spelt = end === -1 ? path : path.slice(0, end);
      const folded = fold(spelt);
      const earlier = seen.get(folded);
      if (earlier === undefined) {
        seen.set(folded, { kind, spelt, index });
      } else if (kind === "file" || earlier.kind === "file" || earlier.spelt !== spelt) {
        found.push([earlier.index, index]);
        break;
      }
      if (end === -1) break;
    }
  }
  return found;
}

/** What a path is to the file systems that tell the fewest apart: those that know neither case nor Unicode forms. */
export function fold(path: string): string {
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
