import { useEffect, useState, type ReactElement } from "react";
import { Link, useLocation, useSearch } from "wouter";
import type { Service } from "../../server/api/schemas/service.ts";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { PageHead } from "../parts/frame.tsx";
import { Icon } from "../parts/icons.tsx";
import { Empty, Load } from "../parts/states.tsx";

const columns = [
  { key: "name", title: "Service" },
  { key: "owner", title: "Owner" },
  { key: "version", title: "Template" },
  { key: "created", title: "Created" },
] as const;

const filterKeys = ["q", "template", "owner", "status", "sort", "cursor"] as const;

/** Every service that was created, found by filters that stand in the address. */
export function ServicesPage(): ReactElement {
  const search = useSearch();
  const [, navigate] = useLocation();
  const query = new URLSearchParams([...new URLSearchParams(search)].filter(([key]) => isFilter(key)));
  const services = useLoaded(`services?${query}`, (signal) =>
    api.services(query.size === 0 ? "" : `?${query}`, signal),
  );
  const templates = useLoaded("templates", (signal) => api.templates(signal));
  const set = (changes: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(query);
    next.delete("cursor");
    for (const [key, value] of Object.entries(changes)) {
      if (value === "") next.delete(key);
      else next.set(key, value);
    }
    navigate(next.size === 0 ? "/services" : `/services?${next}`, { replace: true });
  };
  const filtered = query.has("q") || query.has("template") || query.has("status") || query.has("owner");
  return (
    <>
      <PageHead
        title="Created services"
        lead="Every service that was made here, and which version of its template it is on."
        actions={
          <a className="button" href={`/api/v1/services.csv?${query}`} download="services.csv">
            <Icon name="download" size={16} />
            CSV
          </a>
        }
      />
      <div className="stack">
        <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
          <SearchField value={query.get("q") ?? ""} onChange={(q) => set({ q })} />
          <label className="field">
            <span className="label">Template</span>
            <select
              className="input"
              value={query.get("template") ?? ""}
              onChange={(event) => set({ template: event.target.value })}
            >
              <option value="">Every template</option>
              {templates.kind === "loaded"
                ? templates.value.items.map((each) => (
                    <option key={each.name} value={each.name}>
                      {each.title}
                    </option>
                  ))
                : null}
            </select>
          </label>
          <label className="field">
            <span className="label">Status</span>
            <select
              className="input"
              value={query.get("status") ?? ""}
              onChange={(event) => set({ status: event.target.value })}
            >
              <option value="">Every status</option>
              <option value="up-to-date">Up to date</option>
              <option value="behind">Behind</option>
              <option value="unmanaged">Template is gone</option>
            </select>
          </label>
        </form>
        <Load of={services}>
          {({ items, total, next }) =>
            items.length === 0 ? (
              <Empty title={filtered ? "No service is like that" : "No service was created yet"}>
                {filtered ? (
                  <button className="button" type="button" onClick={() => navigate("/services")}>
                    Clear the filters
                  </button>
                ) : (
                  <Link className="button is-primary" href="/services/new">
                    New service
                  </Link>
                )}
              </Empty>
            ) : (
              <>
                <p className="quiet small" role="status">
                  {total === 1 ? "1 service" : `${total} services`}
                </p>
                <ServiceTable
                  items={items}
                  sort={query.get("sort") ?? "name"}
                  onSort={(sort) => set({ sort })}
                />
                <div className="row">
                  {query.has("cursor") ? (
                    <button className="button" type="button" onClick={() => set({})}>
                      First page
                    </button>
                  ) : null}
                  {next === null ? null : (
                    <button className="button" type="button" onClick={() => set({ cursor: next })}>
                      Next page
                    </button>
                  )}
                </div>
              </>
            )
          }
        </Load>
      </div>
    </>
  );
}

function isFilter(key: string): boolean {
  return filterKeys.some((each) => each === key);
}

/** Typing waits a little before it searches. */
function SearchField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const [typed, setTyped] = useState(props.value);
  const { value, onChange } = props;
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <label className="field is-wide">
      <span className="label">Search</span>
      <input
        className="input"
        type="search"
        value={typed}
        placeholder="name, owner or description"
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}

function ServiceTable(props: {
  readonly items: readonly Service[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}): ReactElement {
  const { items, sort, onSort } = props;
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
                {service.template} {service.version}
              </td>
              <td>
                <time dateTime={service.createdAt}>{new Date(service.createdAt).toLocaleString()}</time>
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

export function StatusOf({ service }: { readonly service: Pick<Service, "status"> }): ReactElement {
  switch (service.status) {
    case "up-to-date":
      return <span className="badge is-good">up to date</span>;
    case "behind":
      return <span className="badge is-warn">behind</span>;
    case "unmanaged":
      return <span className="badge">template is gone</span>;
  }
}
