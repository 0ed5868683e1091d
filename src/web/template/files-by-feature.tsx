import type { ReactElement } from "react";
import type { TemplateDetail, TemplateFile } from "../../server/api/schemas/template.ts";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { featureNames } from "../parts/feature-names.ts";
import { Load } from "../parts/states.tsx";

/** Which feature writes which file, and what it does to it. */
export function FilesByFeature({ detail }: { readonly detail: TemplateDetail }): ReactElement {
  const files = useLoaded(`${detail.name} files`, (signal) => api.templateFiles(detail.name, signal));
  const names = featureNames(detail.features);
  return (
    <Load of={files}>
      {({ items }) => (
        <div className="stack-close">
          {[...new Set(items.map((each) => each.owner.id))].map((owner) => {
            const own = items.filter((each) => each.owner.id === owner);
            return (
              <details key={owner} className="panel fold" open={owner === detail.name}>
                <summary>
                  <strong>{owner === detail.name ? "Every service" : names(owner)}</strong>
                  <span className="quiet small">{own.length === 1 ? "1 file" : `${own.length} files`}</span>
                </summary>
                <ul role="list" className="file-list">
                  {own.map((file) => (
                    <li key={file.origin}>
                      <code>{file.path}</code>
                      <span className="quiet small">{whatItDoes(file)}</span>
                    </li>
                  ))}
                </ul>
              </details>
            );
          })}
        </div>
      )}
    </Load>
  );
}

function whatItDoes({ as, slot, when, template, executable }: TemplateFile): string {
  const kind = {
    file: template ? "rendered" : "copied",
    fragment: `lines for ${slot ?? "a slot"}`,
    merge: "keys merged in",
    lock: "lock file, cut for each service",
  }[as];
  const conditions = when.length === 0 ? "" : `, with ${when.join(" and ")}`;
  return `${kind}${executable ? ", executable" : ""}${conditions}`;
}
