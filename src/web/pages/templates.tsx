import { useState, type ReactElement } from "react";
import { Link } from "wouter";
import type { TemplateSummary } from "../../server/api/schemas/template.ts";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { PageHead } from "../parts/frame.tsx";
import { Empty, Load } from "../parts/states.tsx";

/** What services can be made of, a card each. */
export function TemplatesPage(): ReactElement {
  const templates = useLoaded("templates", (signal) => api.templates(signal));
  const [language, setLanguage] = useState("");
  return (
    <>
      <PageHead
        title="Templates"
        lead="What a new service can start from. Each is kept up to date, and so are the services made from it."
      />
      <Load of={templates}>
        {({ items }) => {
          const languages = [...new Set(items.flatMap((each) => each.languages))].sort();
          const shown = items.filter((each) => language === "" || each.languages.includes(language));
          if (items.length === 0) {
            return (
              <Empty title="The catalogue has no templates">
                <p>
                  A template author adds one with <code>instant-micros catalogue new-stack</code>.
                </p>
              </Empty>
            );
          }
          return (
            <div className="stack">
              <fieldset className="choices">
                <legend className="only-read">Programming language</legend>
                {["", ...languages].map((each) => (
                  <label key={each} className="choice">
                    <input
                      type="radio"
                      name="language"
                      checked={language === each}
                      onChange={() => setLanguage(each)}
                    />
                    {each === "" ? "Every language" : each}
                  </label>
                ))}
              </fieldset>
              <ul role="list" className="cards">
                {shown.map((each) => (
                  <TemplateCard key={each.name} template={each} />
                ))}
              </ul>
            </div>
          );
        }}
      </Load>
    </>
  );
}

function TemplateCard({ template }: { readonly template: TemplateSummary }): ReactElement {
  const { name, title, summary, languages, version, services, upToDate } = template;
  return (
    <li className="panel card">
      <div className="row card-head">
        <h2>
          <Link href={`/templates/${name}`}>{title}</Link>
        </h2>
        <BadgeOf template={template} />
      </div>
      <p>{summary}</p>
      <dl className="facts">
        <dt>Programming language</dt>
        <dd>{languages.join(", ")}</dd>
        <dt>Version</dt>
        <dd>{version}</dd>
        <dt>Services</dt>
        <dd>{services === 0 ? "none yet" : `${services}, ${upToDate} up to date`}</dd>
      </dl>
      <div className="row card-foot">
        <Link
          className="button is-primary"
          href={`/services/new?template=${name}`}
          aria-label={`New ${title} service`}
        >
          New service
        </Link>
        <Link className="button is-quiet" href={`/templates/${name}`} aria-label={`Details of ${title}`}>
          Details
        </Link>
      </div>
    </li>
  );
}

/** SUPPORTED STACK, or what else the template is. */
export function BadgeOf({ template }: { readonly template: Pick<TemplateSummary, "badge"> }): ReactElement {
  switch (template.badge) {
    case "supported":
      return <span className="badge is-good">SUPPORTED STACK</span>;
    case "experimental":
      return <span className="badge is-warn">EXPERIMENTAL</span>;
    case "deprecated":
      return <span className="badge is-bad">DEPRECATED</span>;
  }
}
