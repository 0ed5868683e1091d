import { useEffect, useMemo, useState, type ReactElement } from "react";
import { useLocation, useSearch } from "wouter";
import type { Preview, PreviewFile } from "../../server/api/schemas/preview.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { previewRequest } from "../form/requests.ts";
import { readShared } from "../form/share.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { PageHead } from "../parts/frame.tsx";
import { Icon } from "../parts/icons.tsx";
import { Load, LoadPage, ProblemNote } from "../parts/states.tsx";
import { CodeView } from "../preview/code-view.tsx";
import { CompareChoice, type Comparison } from "../preview/compare-choice.tsx";
import { DiffView, type DiffLook } from "../preview/diff-view.tsx";
import { FileTree } from "../preview/file-tree.tsx";
import { mostHits, search as searchIn, type Hit } from "../preview/search.ts";
import { unpacked } from "../preview/unpacked.ts";

/** The files that a service would have: every one to be read, with who writes it, compared and downloaded. */
export function PreviewPage({ id }: { readonly id: string }): ReactElement {
  const query = useSearch();
  const preview = useLoaded(id, (signal) => api.preview(id, signal));
  if (preview.kind === "failed" && preview.problem.status === 404 && query !== "") {
    return <MakeAgain query={query} problem={preview.problem} />;
  }
  return (
    <LoadPage of={preview}>
      {(loaded) => (
        <>
          <PageHead
            title={`Preview of ${loaded.name}`}
            lead={`${loaded.fileCount} files, ${Math.round(loaded.bytes / 1_000)} kB. Nothing has been created yet.`}
            crumb={{ href: `/services/new?${query}`, text: "Back to the form" }}
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
          <Files preview={loaded} query={query} />
        </>
      )}
    </LoadPage>
  );
}

/** Previews are kept for a day; the address knows what this one was of. */
function MakeAgain(props: { readonly query: string; readonly problem: ApiProblem }): ReactElement {
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState(props.problem);
  const again = (): void => {
    api.createPreview(previewRequest(readShared(props.query))).then(
      ({ id }) => navigate(`/previews/${id}?${props.query}`, { replace: true }),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  return (
    <>
      <PageHead title="Preview" crumb={{ href: `/services/new?${props.query}`, text: "Back to the form" }} />
      <div className="stack">
        <ProblemNote problem={problem} />
        <div>
          <button className="button is-primary" type="button" onClick={again}>
            Make it again
          </button>
        </div>
      </div>
    </>
  );
}

interface Place {
  readonly path: string;
  readonly line?: number;
}

function Files({ preview, query }: { readonly preview: Preview; readonly query: string }): ReactElement {
  const wanted = useMemo(() => readShared(query), [query]);
  const contents = useLoaded(`files of ${preview.id}`, async (signal) => {
    const zip = await api.previewZip(preview.id, signal);
    return { files: unpacked(zip), sha256: await sha256Of(zip) };
  });
  const [place, setPlace] = useState<Place>(() => ({
    path: decodeURIComponent(window.location.hash.slice(1)) || "README.md",
  }));
  const [find, setFind] = useState("");
  const [comparison, setComparison] = useState<Comparison>();
  const [look, setLook] = useState<DiffLook>("unified");
  useEffect(() => {
    // A link to this page shows this file.
    const hash = `#${encodeURI(place.path)}`;
    window.history.replaceState(window.history.state, "", `${window.location.search}${hash}`);
  }, [place]);

  const texts = useMemo(() => {
    if (contents.kind !== "loaded") return new Map<string, string>();
    const decoder = new TextDecoder();
    const isText = new Map(preview.files.map((each) => [each.path, each.text]));
    return new Map(
      [...contents.value.files]
        .filter(([path]) => isText.get(path) === true)
        .map(([path, bytes]) => [path, decoder.decode(bytes)]),
    );
  }, [contents, preview]);
  const hits = useMemo(() => searchIn(texts, find), [texts, find]);
  const diff = comparison?.diff;
  const changed = diff?.files.find((each) => each.path === place.path) ?? diff?.files[0];
  const file = preview.files.find((each) => each.path === place.path) ?? preview.files[0];
  const shown = useMemo(() => {
    const all = (diff?.files ?? preview.files).map((each) => each.path);
    if (find.trim() === "") return all;
    const found = new Set(hits.map((each) => each.path));
    return all.filter((path) => found.has(path));
  }, [diff, preview, find, hits]);

  return (
    <div className="stack">
      <div className="filters">
        <label className="field is-wide">
          <span className="label">Search in the files</span>
          <input
            className="input"
            type="search"
            value={find}
            placeholder="a name or a text"
            onChange={(event) => setFind(event.target.value)}
          />
        </label>
        <CompareChoice preview={preview} wanted={wanted} onChange={setComparison} />
      </div>
      {comparison === undefined ? null : (
        <div className="note is-row" role="status">
          <p>
            Against {comparison.label}:{" "}
            {comparison.diff.files.length === 0 ? (
              "exactly the same files"
            ) : (
              <>
                <Count number={comparison.diff.added} word="more" tone="is-added" />,{" "}
                <Count number={comparison.diff.removed} word="fewer" tone="is-removed" />,{" "}
                <Count number={comparison.diff.changed} word="changed" tone="is-changed" />
              </>
            )}
            .
          </p>
          <div className="segments" role="group" aria-label="How changes are shown">
            {(["unified", "split"] as const).map((each) => (
              <button key={each} type="button" aria-pressed={look === each} onClick={() => setLook(each)}>
                {each === "unified" ? "Unified" : "Side by side"}
              </button>
            ))}
          </div>
        </div>
      )}
      <div className="browser">
        <nav className="panel tree-panel" aria-label="Files of the service">
          {shown.length === 0 ? (
            <p className="quiet small">No file is like that.</p>
          ) : (
            <FileTree
              paths={shown}
              selected={(diff === undefined ? file : changed)?.path ?? null}
              onSelect={(path) => setPlace({ path })}
              mark={(path) => markOf(preview, comparison, path)}
            />
          )}
        </nav>
        <div className="stack">
          {find.trim() === "" ? null : <Hits hits={hits} onOpen={setPlace} />}
          <section className="panel file-panel" aria-label="Content">
            {diff !== undefined && changed !== undefined ? (
              <>
                <FileHead path={changed.path} text={undefined} />
                <DiffView file={changed} look={look} />
              </>
            ) : file === undefined ? null : (
              <>
                <FileHead path={file.path} text={texts.get(file.path)} />
                <Facts file={file} />
                <Load of={contents}>
                  {() => {
                    const text = texts.get(file.path);
                    return text === undefined ? (
                      <p className="quiet">This is no text; the archives hold it.</p>
                    ) : (
                      <CodeView path={file.path} text={text} line={place.line} />
                    );
                  }}
                </Load>
              </>
            )}
          </section>
        </div>
      </div>
      <Proof preview={preview} received={contents.kind === "loaded" ? contents.value.sha256 : undefined} />
    </div>
  );
}

function Count(props: {
  readonly number: number;
  readonly word: string;
  readonly tone: string;
}): ReactElement {
  const text = `${props.number} ${props.word}`;
  return props.number === 0 ? <>{text}</> : <strong className={props.tone}>{text}</strong>;
}

function FileHead(props: { readonly path: string; readonly text: string | undefined }): ReactElement {
  return (
    <div className="panel-head">
      <h2 className="file-name">{props.path}</h2>
      {props.text === undefined ? null : (
        <CopyButton text={props.text} label="Copy" name={`Copy ${props.path}`} />
      )}
    </div>
  );
}

function Facts({ file }: { readonly file: PreviewFile }): ReactElement {
  return (
    <div className="file-facts">
      <span>{sizeText(file.size)}</span>
      {file.executable ? <span>executable</span> : null}
      {file.policy === "write-once" ? <span>written once: yours from the first commit on</span> : null}
      {file.policy === "required" ? <span>required: updates write it again where it was deleted</span> : null}
      <span className="file-writers">
        from{" "}
        {file.writers.map((writer) => (
          <span key={writer.origin} className="badge" title={writer.origin}>
            {writer.owner.id}
            {writer.as === "file" ? "" : writer.as === "merge" ? " · keys" : ` · ${writer.slot ?? "lines"}`}
          </span>
        ))}
      </span>
    </div>
  );
}

function Hits(props: {
  readonly hits: readonly Hit[];
  readonly onOpen: (place: Place) => void;
}): ReactElement {
  const { hits } = props;
  const lines = hits.filter((each) => each.line > 0);
  return (
    <section className="panel" aria-label="Found">
      <p className="quiet small" role="status">
        {hits.length === 0
          ? "Found nowhere"
          : hits.length >= mostHits
            ? `The first ${mostHits} places`
            : null}
        {hits.length > 0 && hits.length < mostHits
          ? `${lines.length} ${lines.length === 1 ? "line" : "lines"} in ${new Set(hits.map((each) => each.path)).size} files`
          : null}
      </p>
      {lines.length === 0 ? null : (
        <ul role="list" className="hits">
          {lines.map((hit) => (
            <li key={`${hit.path}:${hit.line}`}>
              <button
                type="button"
                className="hit"
                onClick={() => props.onOpen({ path: hit.path, line: hit.line })}
              >
                <span className="hit-place">
                  <bdi>
                    {hit.path}:{hit.line}
                  </bdi>
                </span>
                <code>{hit.text}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The same choices give the same bytes: here is how to see it. */
function Proof(props: { readonly preview: Preview; readonly received: string | undefined }): ReactElement {
  const { sha256, tree } = props.preview;
  return (
    <dl className="proof">
      <dt>SHA-256 of the zip</dt>
      <dd>
        <code className="long">{sha256}</code>
        {props.received === sha256 ? (
          <span className="field-good">
            <Icon name="check" size={13} /> as received
          </span>
        ) : null}
      </dd>
      <dt>Git tree</dt>
      <dd>
        <code className="long">{tree}</code>
      </dd>
    </dl>
  );
}

function markOf(preview: Preview, comparison: Comparison | undefined, path: string) {
  const kind = comparison?.diff.files.find((each) => each.path === path)?.kind;
  if (kind !== undefined) {
    return {
      added: { text: "new", tone: "is-added" },
      removed: { text: "gone", tone: "is-removed" },
      changed: { text: "changed", tone: "is-changed" },
    }[kind];
  }
  const writers = preview.files.find((each) => each.path === path)?.writers ?? [];
  const owners = [...new Set(writers.map((each) => each.owner.id))].filter(
    (each) => each !== preview.template,
  );
  const [first, ...others] = owners;
  if (first === undefined) return undefined;
  return { text: others.length === 0 ? first : `${first} +${others.length}`, tone: "" };
}

function sizeText(bytes: number): string {
  return bytes < 1_000 ? `${bytes} bytes` : `${(bytes / 1_000).toFixed(1)} kB`;
}

/** In lower-case hexadecimal; undefined where browsers do not compute it: on pages without https. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  if (!window.isSecureContext) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((each) => each.toString(16).padStart(2, "0")).join("");
}
