/** A folder of a tree, or a file. */
export interface TreeNode {
  readonly name: string;
  readonly path: string;
  /** Undefined for a file. */
  readonly children?: readonly TreeNode[];
}

/** One line of a tree as it is shown. */
export interface TreeRow {
  readonly kind: "folder" | "file";
  readonly name: string;
  readonly path: string;
  /** 1 for the top. */
  readonly level: number;
  readonly open: boolean;
}

/** Folders first, then files, each by name. Folders that hold nothing but one folder are one line with it. */
export function buildTree(paths: readonly string[]): readonly TreeNode[] {
  return level(paths, "");
}

function level(paths: readonly string[], prefix: string): readonly TreeNode[] {
  const folders = new Map<string, string[]>();
  const files: TreeNode[] = [];
  for (const path of paths) {
    const rest = path.slice(prefix.length);
    const slash = rest.indexOf("/");
    if (slash === -1) {
      files.push({ name: rest, path });
      continue;
    }
    const name = rest.slice(0, slash);
    folders.set(name, [...(folders.get(name) ?? []), path]);
  }
  const byName = (left: TreeNode, right: TreeNode): number => (left.name < right.name ? -1 : 1);
  const nested = [...folders].map(([name, inside]): TreeNode => {
    const path = `${prefix}${name}`;
    const children = level(inside, `${path}/`);
    const [only] = children;
    return children.length === 1 && only?.children !== undefined
      ? { ...only, name: `${name}/${only.name}` }
      : { name, path, children };
  });
  return [...nested.sort(byName), ...files.sort(byName)];
}

/** The lines of everything that no closed folder hides. */
export function visibleRows(
  nodes: readonly TreeNode[],
  closed: ReadonlySet<string>,
  depth = 1,
): readonly TreeRow[] {
  return nodes.flatMap((node): readonly TreeRow[] => {
    const { name, path, children } = node;
    if (children === undefined) return [{ kind: "file", name, path, level: depth, open: false }];
    const open = !closed.has(path);
    const folder: TreeRow = { kind: "folder", name, path, level: depth, open };
    return open ? [folder, ...visibleRows(children, closed, depth + 1)] : [folder];
  });
}
