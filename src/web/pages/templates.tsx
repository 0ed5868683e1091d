import type { ReactElement } from "react";
import { Link } from "wouter";
import type { TemplateSummary } from "../../server/api/schemas/template.ts";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { ChoiceFilter, Filters, NothingLikeThat, SearchFilter } from "../parts/filter-fields.tsx";
import { PageHead } from "../parts/frame.tsx";
import { Empty, Load } from "../parts/states.tsx";
import { useAddressFilters } from "../parts/use-address-filters.ts";
import { Replacement } from "../template/replacement.tsx";

/** From how many templates on a search field is worth its place. */
const many = 3;

/** What services can be made of, a card each. */
export function TemplatesPage(): ReactElement {
  const templates = useLoaded("templates", (signal) => api.templates(signal));
  const filters = useAddressFilters("/templates");
  const language = filters.get("language");
  const wanted = filters.get("q");
  return (
    <>
      <PageHead
        title="Templates"
        lead="What a new service can start from: each is a stack with features to choose, and gives a repository that builds, tests and runs at once."
      />
      <Load of={templates}>
        {({ items }) => {
          const languages = [...new Set(items.flatMap((each) => each.languages))].sort();
          const shown = items
            .filter((each) => language === "" || each.languages.includes(language))
            .filter(({ name, title, summary }) =>
              `${name} ${title} ${summary}`.toLowerCase().includes(wanted.toLowerCase()),
            );
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
              {items.length < many ? null : (
                <Filters label="Templates">
                  <SearchFilter
                    value={wanted}
                    placeholder="a name, or what it is for"
                    onChange={(q) => filters.set("q", q)}
                  />
                  <ChoiceFilter
                    label="Programming language"
                    every="Every language"
                    value={language}
                    choices={languages.map((each) => [each, each])}
                    onChange={(chosen) => filters.set("language", chosen)}
                  />
                </Filters>
              )}
              {shown.length === 0 ? (
                <NothingLikeThat title="No template is like that" onClear={filters.clear} />
              ) : (
                <ul role="list" className="cards">
                  {shown.map((each) => (
                    <TemplateCard key={each.name} template={each} />
                  ))}
                </ul>
              )}
            </div>
          );
        }}
      </Load>
    </>
  );
}

function TemplateCard({ template }: { readonly template: TemplateSummary }): ReactElement {
  const { name, title, summary, languages, version } = template;
  return (
    <li className="panel card">
      <div className="card-head">
        <h2>
          <Link href={`/templates/${name}`}>{title}</Link>
        </h2>
        <BadgeOf template={template} />
      </div>
      <p>{summary}</p>
      <Replacement template={template} />
      <dl className="facts">
        <dt>Programming language</dt>
        <dd>{languages.join(", ")}</dd>
        <dt>Version</dt>
        <dd>
          <Link href={`/templates/${name}?tab=versions`} aria-label={`Versions of ${title}: ${version}`}>
            {version}
          </Link>
        </dd>
        <dt>Services</dt>
        <dd>
          <ServicesOn template={template} />
        </dd>
      </dl>
      <div className="card-foot">
        {template.badge === "deprecated" ? null : (
          <Link
            className="button is-primary"
            href={`/services/new?template=${name}`}
            aria-label={`New ${title} service`}
          >
            New service
          </Link>
        )}
        <Link className="button is-quiet" href={`/templates/${name}`} aria-label={`About ${title}`}>
          About
        </Link>
      </div>
    </li>
  );
}

/** How many services are on a template, and how many of them on its newest version. */
export function ServicesOn({ template }: { readonly template: TemplateSummary }): ReactElement {
  const { name, services, upToDate } = template;
  if (services === 0) return <>none yet</>;
  const share = upToDate === services ? "all up to date" : `${upToDate} up to date`;
  return (
    <>
      <Link href={`/services?template=${name}`}>{services}</Link>, {share}
    </>
  );
}

/** SUPPORTED STACK, or what else the template is. */
export function BadgeOf({ template }: { readonly template: Pick<TemplateSummary, "badge"> }): ReactElement {
  switch (template.badge) {
    case "supported":
      return <span className="badge is-good is-sign">Supported stack</span>;
    case "experimental":
      return <span className="badge is-warn is-sign">Experimental</span>;
    case "deprecated":
      return <span className="badge is-bad is-sign">Deprecated</span>;
  }
}
