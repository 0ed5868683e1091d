import { useState, type ReactElement } from "react";
import { Link, useSearch } from "wouter";
import type { Preview, PreviewDiff, PreviewFile } from "../../server/api/schemas/preview.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { CodeView } from "../parts/code-view.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { diffRows } from "../parts/diff-rows.ts";
import { FileTree } from "../parts/file-tree.tsx";
import { PageHead } from "../parts/frame.tsx";
import { Icon } from "../parts/icons.tsx";
import { Load, ProblemNote } from "../parts/states.tsx";

/** The files that a service would have: every one to be read, with who writes it, compared and downloaded. */
export function PreviewPage({ id }: { readonly id: string }): ReactElement {
  const search = useSearch();
  const preview = useLoaded(id, (signal) => api.preview(id, signal));
  return (
    <Load of={preview}>
      {(loaded) => (
        <>
          <PageHead
            title={`Preview of ${loaded.name}`}
            lead={`${loaded.fileCount} files, ${Math.round(loaded.bytes / 1_000)} kB. Nothing has been created.`}
            crumb={{ href: `/services/new?${search}`, text: "Back to the form" }}
            actions={
              <>
                <a className="button" href={api.previewArchive(id, "zip")} download>
                  <Icon name="download" size={16} />
                  zip
                </a>
                <a className="button" href={api.previewArchive(id, "tgz")} download>
                  <Icon name="download" size={16} />
                  tar.gz
                </a>
              </>
            }
          />
          <Browser preview={loaded} search={search} />
        </>
      )}
    </Load>
  );
}

function Browser({ preview, search }: { readonly preview: Preview; readonly search: string }): ReactElement {
  const [selected, setSelected] = useState(
    preview.files.find((each) => each.path === "README.md")?.path ?? null,
  );
  const [filter, setFilter] = useState("");
  const [diff, setDiff] = useState<PreviewDiff>();
  const [problem, setProblem] = useState<ApiProblem>();
  const shown = preview.files.filter((each) => each.path.toLowerCase().includes(filter.toLowerCase()));
  const file = preview.files.find((each) => each.path === selected);

  const compare = (features: string): void => {
    const list = (text: string): string[] =>
      text
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "");
    api
      .createPreview({ template: preview.template, with: list(features), service: { name: preview.name } })
      .then((other) => api.previewDiff(preview.id, other.id, new AbortController().signal))
      .then(
        (found) => {
          setDiff(found);
          setProblem(undefined);
        },
        (error: unknown) => setProblem(problemOf(error)),
      );
  };

  return (
    <div className="stack">
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          const features = new FormData(event.currentTarget).get("features");
          compare(typeof features === "string" ? features : "");
        }}
      >
        <label className="field is-wide">
          <span className="label">Find a file</span>
          <input
            className="input"
            type="search"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
        <label className="field is-wide">
          <span className="label">Compare with a service that has these features</span>
          <input className="input" name="features" placeholder="none named: the template's defaults" />
        </label>
        <button className="button" type="submit">
          Compare
        </button>
        {diff === undefined ? null : (
          <button className="button is-quiet" type="button" onClick={() => setDiff(undefined)}>
            Stop comparing
          </button>
        )}
      </form>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
      {diff === undefined ? (
        <div className="browser">
          <nav className="panel tree-panel" aria-label="Files of the service">
            <FileTree
              paths={shown.map((each) => each.path)}
              selected={selected}
              onSelect={setSelected}
              mark={(path) => preview.files.find((each) => each.path === path)?.writers[0]?.owner.id}
            />
          </nav>
          <section className="panel file-panel" aria-label="Content">
            {file === undefined ? (
              <p className="quiet">Choose a file.</p>
            ) : (
              <FileContent preview={preview} file={file} />
            )}
          </section>
        </div>
      ) : (
        <DiffView diff={diff} />
      )}
      <p className="quiet small">
        Tree <code>{preview.tree}</code>, SHA-256 of the zip <code className="long">{preview.sha256}</code>:
        the same choices give the same bytes. <Link href={`/services/new?${search}`}>Back to the form</Link>
      </p>
    </div>
  );
}

function FileContent({
  preview,
  file,
}: {
  readonly preview: Preview;
  readonly file: PreviewFile;
}): ReactElement {
  const content = useLoaded(`${preview.id} ${file.path}`, (signal) =>
    api.previewFile(preview.id, file.path, signal),
  );
  return (
    <div className="stack-close">
      <div className="row card-head">
        <h2 className="file-name">{file.path}</h2>
        {content.kind === "loaded" && content.value.text !== null ? (
          <CopyButton text={content.value.text} label="Copy" />
        ) : null}
      </div>
      <p className="row small">
        <span className="quiet">{file.size} bytes</span>
        {file.executable ? <span className="badge">executable</span> : null}
        {file.policy === "write-once" ? (
          <span className="badge is-info">yours from the first commit on</span>
        ) : null}
        {file.writers.map((writer) => (
          <span key={writer.origin} className="badge is-accent" title={writer.origin}>
            {writer.owner.id}
            {writer.as === "file" ? "" : writer.as === "merge" ? " · keys" : ` · slot ${writer.slot ?? ""}`}
          </span>
        ))}
      </p>
      <Load of={content}>
        {({ text, path }) =>
          text === null ? (
            <p className="quiet">This is no text; the archives hold it.</p>
          ) : (
            <CodeView path={path} text={text} />
          )
        }
      </Load>
    </div>
  );
}

function DiffView({ diff }: { readonly diff: PreviewDiff }): ReactElement {
  if (diff.files.length === 0) return <p className="note is-good">Both have exactly the same files.</p>;
  return (
    <div className="stack">
      <p role="status">
        Against the other selection: {diff.added} added, {diff.removed} removed, {diff.changed} changed.
      </p>
      {diff.files.map((file) => (
        <details key={file.path} className="panel" open>
          <summary>
            <code>{file.path}</code> <span className={`badge ${badges[file.kind]}`}>{file.kind}</span>
          </summary>
          <pre className="code is-diff" tabIndex={0} aria-label={`Changes of ${file.path}`}>
            {diffRows(file.before?.text ?? "", file.after?.text ?? "").map((row, index) => (
              <span key={index} className={`code-row is-${row.kind}`}>
                <span aria-hidden="true">
                  {{ added: "+ ", removed: "- ", same: "  ", gap: "  " }[row.kind]}
                </span>
                {row.text}
                {"\n"}
              </span>
            ))}
          </pre>
        </details>
      ))}
    </div>
  );
}

const badges = { added: "is-good", removed: "is-bad", changed: "is-info" } as const;
