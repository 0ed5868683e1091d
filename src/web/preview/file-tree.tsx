import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { Icon } from "../parts/icons.tsx";
import { buildTree, visibleRows, type TreeRow } from "../parts/tree-rows.ts";

/** A tree of paths, moved through with the arrow keys as a file manager is (the ARIA pattern for trees). */
export function FileTree(props: {
  readonly paths: readonly string[];
  readonly selected: string | null;
  readonly onSelect: (path: string) => void;
  /** Shown behind a file's name, with a tone. */
  readonly mark: (path: string) => { readonly text: string; readonly tone: string } | undefined;
}): ReactElement {
  const root = useMemo(() => buildTree(props.paths), [props.paths]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string | null>(props.selected);
  const list = useRef<HTMLUListElement>(null);
  const rows = visibleRows(root, closed);
  const current = rows.find((row) => row.path === focused) ?? rows[0];

  const toggle = (path: string, open: boolean): void => {
    const next = new Set(closed);
    if (open) next.delete(path);
    else next.add(path);
    setClosed(next);
  };
  const focus = (row: TreeRow | undefined): void => {
    if (row === undefined) return;
    setFocused(row.path);
    list.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(row.path)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined) return;
    const index = rows.indexOf(current);
    const parent = rows.findLast((row) => row.kind === "folder" && current.path.startsWith(`${row.path}/`));
    switch (event.key) {
      case "ArrowDown":
        focus(rows[index + 1]);
        break;
      case "ArrowUp":
        focus(rows[index - 1]);
        break;
      case "Home":
        focus(rows[0]);
        break;
      case "End":
        focus(rows.at(-1));
        break;
      case "ArrowRight":
        if (current.kind === "folder" && !current.open) toggle(current.path, true);
        else if (current.kind === "folder") focus(rows[index + 1]);
        break;
      case "ArrowLeft":
        if (current.kind === "folder" && current.open) toggle(current.path, false);
        else focus(parent);
        break;
      case "Enter":
      case " ":
        if (current.kind === "folder") toggle(current.path, !current.open);
        else props.onSelect(current.path);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <ul ref={list} role="tree" aria-label="Files" className="tree" onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <li
          key={row.path}
          role="treeitem"
          data-path={row.path}
          aria-level={row.level}
          aria-expanded={row.kind === "folder" ? row.open : undefined}
          aria-selected={row.path === props.selected}
          tabIndex={row === current ? 0 : -1}
          className="tree-row"
          data-level={Math.min(row.level, 9)}
          onFocus={() => setFocused(row.path)}
          onClick={() => {
            focus(row);
            if (row.kind === "folder") toggle(row.path, !row.open);
            else props.onSelect(row.path);
          }}
        >
          <Icon name={row.kind === "folder" ? (row.open ? "folder-open" : "folder") : "file"} size={15} />
          <span className="tree-name">{row.name}</span>
          {row.kind === "folder" ? null : <Mark mark={props.mark(row.path)} />}
        </li>
      ))}
    </ul>
  );
}

function Mark({
  mark,
}: {
  readonly mark: ReturnType<Parameters<typeof FileTree>[0]["mark"]>;
}): ReactElement | null {
  return mark === undefined ? null : <span className={`tree-mark ${mark.tone}`}>{mark.text}</span>;
}
