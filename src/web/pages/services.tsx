import { useState, type ReactElement } from "react";
import { Link, useLocation, useSearch } from "wouter";
import type { FleetSummary as FleetSchema, Service } from "../../server/api/schemas/service.ts";
import type { Static } from "typebox";
import { api } from "../api/client.ts";
import { useLoaded, type Loaded } from "../api/use-loaded.ts";
import { ChoiceFilter, Filters, NothingLikeThat, SearchFilter } from "../parts/filter-fields.tsx";
import { PageHead } from "../parts/frame.tsx";
import { Icon } from "../parts/icons.tsx";
import { Empty, Load } from "../parts/states.tsx";
import { DayOf } from "../parts/time-of.tsx";
import { useWhenTypingRests } from "../parts/use-when-typing-rests.ts";

type FleetSummary = Static<typeof FleetSchema>;

const columns = [
  { key: "name", title: "Service" },
  { key: "owner", title: "Owner" },
  { key: "version", title: "Template" },
  { key: "created", title: "Created" },
] as const;

const statusChoices = [
  ["up-to-date", "Up to date"],
  ["behind", "Behind"],
  ["proposed", "Update is proposed"],
  ["unmanaged", "Template is gone"],
] as const;

const filters = ["q", "template", "version", "feature", "owner", "status"] as const;
const filterKeys = [...filters, "sort", "cursor"] as const;

/** Every service that was created, found by filters that stand in the address. */
export function ServicesPage(): ReactElement {
  const search = useSearch();
  const [, navigate] = useLocation();
  const query = new URLSearchParams([...new URLSearchParams(search)].filter(([key]) => isFilter(key)));
  const services = useLoaded(`services?${query}`, (signal) =>
    api.services(query.size === 0 ? "" : `?${query}`, signal),
  );
  const templates = useLoaded("templates", (signal) => api.templates(signal));
  const fleet = useLoaded("fleet", (signal) => api.fleet(signal));
  const set = (changes: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(query);
    next.delete("cursor");
    for (const [key, value] of Object.entries(changes)) {
      if (value === "") next.delete(key);
      else next.set(key, value);
    }
    // Another page is a step that the browser can take back; typing a filter is not.
    navigate(next.size === 0 ? "/services" : `/services?${next}`, { replace: !("cursor" in changes) });
  };
  const isFiltered = filters.some((each) => query.has(each));
  const asCsv = new URLSearchParams([...query].filter(([key]) => key !== "cursor"));
  return (
    <>
      <PageHead
        title="Created services"
        lead={<FleetLine fleet={fleet} />}
        actions={
          <a className="button" href={api.servicesAsCsv(`?${asCsv}`)} download="services.csv">
            <Icon name="download" size={16} />
            CSV
          </a>
        }
      />
      <div className="stack">
        <Filters label="Services">
          <SearchField value={query.get("q") ?? ""} onChange={(q) => set({ q })} />
          <ChoiceFilter
            label="Template"
            every="Every template"
            value={query.get("template") ?? ""}
            choices={
              templates.kind === "loaded" ? templates.value.items.map((each) => [each.name, each.title]) : []
            }
            onChange={(template) => set({ template })}
          />
          <ChoiceFilter
            label="Owner"
            every="Every owner"
            value={query.get("owner") ?? ""}
            choices={ownersOf(fleet, query.get("owner")).map((each) => [each, each])}
            onChange={(owner) => set({ owner })}
          />
          <ChoiceFilter
            label="Status"
            every="Every status"
            value={query.get("status") ?? ""}
            choices={statusChoices}
            onChange={(status) => set({ status })}
          />
        </Filters>
        {query.has("feature") || query.has("version") ? (
          <p className="row small">
            {(["feature", "version"] as const).map((key) =>
              query.has(key) ? (
                <button
                  key={key}
                  className="button is-small"
                  type="button"
                  onClick={() => set({ [key]: "" })}
                >
                  <Icon name="cross" size={13} />
                  {key} {query.get(key)}
                </button>
              ) : null,
            )}
          </p>
        ) : null}
        <Load of={services} rows={8}>
          {({ items, total, next }) =>
            items.length === 0 && isFiltered ? (
              <NothingLikeThat title="No service is like that" onClear={() => navigate("/services")} />
            ) : items.length === 0 ? (
              <Empty title="No service was created yet">
                <p>The first one takes a name, an owner and a few seconds.</p>
                <Link className="button is-primary" href="/services/new">
                  New service
                </Link>
              </Empty>
            ) : (
              <>
                <ServiceTable
                  items={items}
                  sort={query.get("sort") ?? "-created"}
                  onSort={(sort) => set({ sort })}
                  onFeature={(feature) => set({ feature })}
                />
                <div className="table-foot">
                  <p className="quiet small" role="status">
                    {total === 1 ? "1 service" : `${total.toLocaleString()} services`}
                    {items.length < total ? `, ${items.length} of them here` : ""}
                  </p>
                  <div className="row">
                    {query.has("cursor") ? (
                      <button className="button is-small" type="button" onClick={() => set({ cursor: "" })}>
                        First page
                      </button>
                    ) : null}
                    {next === null ? null : (
                      <button className="button is-small" type="button" onClick={() => set({ cursor: next })}>
                        Next page
                      </button>
                    )}
                  </div>
                </div>
              </>
            )
          }
        </Load>
      </div>
    </>
  );
}

/** How the whole fleet is, in a line. */
function FleetLine({ fleet }: { readonly fleet: Loaded<FleetSummary> }): ReactElement {
  if (fleet.kind !== "loaded" || fleet.value.total === 0) {
    return <>Every service that was made here, and which version of its template it is on.</>;
  }
  const { total, upToDate } = fleet.value;
  const behind = total - upToDate;
  return (
    <>
      {total.toLocaleString()} {total === 1 ? "service" : "services"},{" "}
      {behind === 0 ? (
        "all on the newest version of their template"
      ) : (
        <Link href="/services?status=behind">{behind.toLocaleString()} behind the newest version</Link>
      )}
      .
    </>
  );
}

function ownersOf(fleet: Loaded<FleetSummary>, chosen: string | null): readonly string[] {
  const known = fleet.kind === "loaded" ? fleet.value.owners : [];
  return chosen === null || known.includes(chosen) ? known : [chosen, ...known];
}

function isFilter(key: string): boolean {
  return filterKeys.some((each) => each === key);
}

/** Typing waits a little before it searches. */
function SearchField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  // Only until it is searched for: from then on the address says what is wanted.
  const [typed, setTyped] = useState<string>();
  useWhenTypingRests(typed, () => {
    props.onChange(typed ?? "");
    setTyped(undefined);
  });
  return (
    <SearchFilter value={typed ?? props.value} placeholder="name, owner or description" onChange={setTyped} />
  );
}

function ServiceTable(props: {
  readonly items: readonly Service[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onFeature: (feature: string) => void;
}): ReactElement {
  const { items, sort, onSort, onFeature } = props;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Services">
      <table className="table">
        <thead>
          <tr>
            {columns.map(({ key, title }) => {
              const direction = sort === key ? "ascending" : sort === `-${key}` ? "descending" : "none";
              return (
                <th key={key} scope="col" aria-sort={direction}>
                  <button
                    className="sort"
                    type="button"
                    onClick={() => onSort(direction === "ascending" ? `-${key}` : key)}
                  >
                    {title}
                    <span aria-hidden="true">{{ ascending: "↑", descending: "↓", none: "" }[direction]}</span>
                  </button>
                </th>
              );
            })}
            <th scope="col">Features</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {items.map((service) => (
            <tr key={service.id}>
              <th scope="row">
                <Link href={`/services/${encodeURIComponent(service.id)}`}>{service.name}</Link>
                {service.description === "" ? null : <div className="quiet small">{service.description}</div>}
              </th>
              <td>{service.owner}</td>
              <td>
                <Link href={`/templates/${service.template}`}>{service.template}</Link>{" "}
                <span className="quiet">{service.version}</span>
              </td>
              <td className="is-time">
                <DayOf at={service.createdAt} />
              </td>
              <td>
                <Features ids={service.features} onFeature={onFeature} />
              </td>
              <td>
                <StatusOf service={service} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first few features as filters; the rest is a number. */
function Features(props: {
  readonly ids: readonly string[];
  readonly onFeature: (feature: string) => void;
}): ReactElement {
  const shown = props.ids.slice(0, 3);
  const more = props.ids.slice(shown.length);
  return (
    <span className="pills">
      {shown.map((id) => (
        <button
          key={id}
          type="button"
          className="badge is-button"
          aria-label={`Only services with ${id}`}
          onClick={() => props.onFeature(id)}
        >
          {id}
        </button>
      ))}
      {more.length === 0 ? null : (
        <span className="quiet small" title={more.join(", ")}>
          and {more.length} more
        </span>
      )}
    </span>
  );
}

/** Whether a service is on the newest version of its template. */
export function StatusOf({ service }: { readonly service: Pick<Service, "status"> }): ReactElement {
  switch (service.status) {
    case "up-to-date":
      return <span className="badge is-good">up to date</span>;
    case "behind":
      return <span className="badge is-warn">behind</span>;
    case "proposed":
      return <span className="badge is-info">update is proposed</span>;
    case "unmanaged":
      return <span className="badge">template is gone</span>;
  }
}
