import { Fragment, useMemo, useState, type ReactElement } from "react";
import { Link } from "wouter";
import { statuses } from "../../catalogue/guideline.ts";
import { capitalised } from "../../text/sentence.ts";
import type { Advice, Guideline } from "../../server/api/schemas/guideline.ts";
import type { TemplateSummary } from "../../server/api/schemas/template.ts";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { adviceAt, statusTones } from "../guidelines/advice.ts";
import { Radar, rowId } from "../guidelines/radar.tsx";
import { namesOf, placesOf } from "../guidelines/users.ts";
import { ChoiceFilter, Filters, NothingLikeThat, SearchFilter } from "../parts/filter-fields.tsx";
import { PageHead } from "../parts/frame.tsx";
import { Empty, Load } from "../parts/states.tsx";
import { useAddressFilters } from "../parts/use-address-filters.ts";

/** What is thought of technologies: as a radar, and as a table that says why and where they are in use. */
export function GuidelinesPage(): ReactElement {
  const guidelines = useLoaded("guidelines", (signal) => api.guidelines(signal));
  const templates = useLoaded("templates", (signal) => api.templates(signal));
  return (
    <>
      <PageHead
        title="Guidelines"
        lead="What new services are built with, what is on its way out, and why. Templates are held to it."
      />
      <Load of={guidelines} rows={8}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="The catalogue has no guidelines">
              <p>
                A template author adds them as files in its folder <code>guidelines</code>.
              </p>
            </Empty>
          ) : (
            <Guidelines items={items} templates={templates.kind === "loaded" ? templates.value.items : []} />
          )
        }
      </Load>
    </>
  );
}

/** A technology that is shown, with what holds of it under the filters. */
interface Shown {
  readonly number: number;
  readonly guideline: Guideline;
  readonly advice: Advice;
}

function Guidelines(props: {
  readonly items: readonly Guideline[];
  readonly templates: readonly TemplateSummary[];
}): ReactElement {
  const { items, templates } = props;
  const filters = useAddressFilters("/guidelines");
  const [pointed, setPointed] = useState<string | null>(null);
  const [q, status, template] = [filters.get("q"), filters.get("status"), filters.get("template")];
  const shown = useMemo(() => shownOf(items, q, status, template), [items, q, status, template]);
  const entries = useMemo(
    () =>
      shown.map(({ number, guideline: { id, name, area }, advice }) => ({
        id,
        name,
        area,
        number,
        status: advice.status,
        isMarked: advice.mark !== null,
      })),
    [shown],
  );
  return (
    <div className="stack">
      <Filters label="Guidelines">
        <SearchFilter
          value={q}
          placeholder="a technology, or what it is for"
          onChange={(wanted) => filters.set("q", wanted)}
        />
        <ChoiceFilter
          label="Status"
          every="Every status"
          value={status}
          choices={statuses.map((each) => [each, capitalised(each)])}
          onChange={(wanted) => filters.set("status", wanted)}
        />
        <ChoiceFilter
          label="Template"
          every="Every template"
          value={template}
          choices={templates.map((each) => [each.name, each.title])}
          onChange={(wanted) => filters.set("template", wanted)}
        />
      </Filters>
      {shown.length === 0 ? (
        <NothingLikeThat title="No technology is like that" onClear={filters.clear} />
      ) : (
        <div className="two-columns is-radar">
          <GuidelineTable shown={shown} templates={templates} pointed={pointed} onPoint={setPointed} />
          <aside aria-label="Radar">
            <Radar entries={entries} pointed={pointed} onPoint={setPointed} />
          </aside>
        </div>
      )}
    </div>
  );
}

function shownOf(items: readonly Guideline[], q: string, status: string, template: string): readonly Shown[] {
  const wanted = q.trim().toLowerCase();
  return items.flatMap((guideline, index): readonly Shown[] => {
    const { name, topic, area } = guideline;
    const advice = adviceAt(guideline, template);
    if (advice === undefined || (status !== "" && advice.status !== status)) return [];
    if (!`${name} ${topic} ${area}`.toLowerCase().includes(wanted)) return [];
    return [{ number: index + 1, guideline, advice }];
  });
}

function GuidelineTable(props: {
  readonly shown: readonly Shown[];
  readonly templates: readonly TemplateSummary[];
  readonly pointed: string | null;
  readonly onPoint: (id: string | null) => void;
}): ReactElement {
  const { shown, templates, pointed, onPoint } = props;
  const titles = new Map(templates.map((each) => [each.name, each.title]));
  const areas = [...new Set(shown.map((each) => each.guideline.area))];
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Technologies">
      <table className="table is-guidelines">
        <thead>
          <tr>
            <th scope="col">Technology</th>
            <th scope="col">What is thought of it</th>
          </tr>
        </thead>
        {areas.map((area) => (
          <tbody key={area}>
            <tr className="table-part">
              <th scope="rowgroup" colSpan={2}>
                {area}
              </th>
            </tr>
            {shown
              .filter((each) => each.guideline.area === area)
              .map((each) => (
                <GuidelineRow
                  key={each.guideline.id}
                  shown={each}
                  titles={titles}
                  isPointed={pointed === each.guideline.id}
                  onPoint={onPoint}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function GuidelineRow(props: {
  readonly shown: Shown;
  readonly titles: ReadonlyMap<string, string>;
  readonly isPointed: boolean;
  readonly onPoint: (id: string | null) => void;
}): ReactElement {
  const { shown, titles, onPoint } = props;
  const { number, guideline, advice } = shown;
  return (
    <tr
      id={rowId(guideline.id)}
      className={props.isPointed ? "is-pointed" : ""}
      onPointerEnter={() => onPoint(guideline.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <th scope="row">
        <span className="guideline-name">
          <span className={`radar-number is-${advice.status}`} aria-hidden="true">
            {number}
          </span>
          <span>{guideline.name}</span>
        </span>
        <div className="quiet small">{guideline.topic}</div>
        {guideline.links.map((link) => (
          <a key={link} className="small is-plain" href={link}>
            {new URL(link).hostname}
          </a>
        ))}
      </th>
      <td>
        <AdviceText advice={advice} />
        {guideline.advice
          .filter((each) => each !== advice && each.stack !== null)
          .map((each) => (
            <div key={each.stack} className="advice-on">
              <span className="small">On {titles.get(each.stack ?? "") ?? each.stack}: </span>
              <AdviceText advice={each} />
            </div>
          ))}
        <Users guideline={guideline} titles={titles} />
      </td>
    </tr>
  );
}

function AdviceText({ advice }: { readonly advice: Advice }): ReactElement {
  const { status, reason, replacedBy, since, mark } = advice;
  return (
    <>
      <span className="row">
        <span className={`badge ${statusTones[status]}`}>{status}</span>
        {mark === null ? null : <span className="badge is-accent is-sign">{mark}</span>}
        {since === null ? null : (
          <span className="quiet small">
            since <time dateTime={since}>{since}</time>
          </span>
        )}
      </span>
      {reason === null ? null : <p className="small">{reason}</p>}
      {replacedBy === null ? null : (
        <p className="small">
          Use <Link href={`/guidelines?q=${encodeURIComponent(replacedBy.name)}`}>{replacedBy.name}</Link>{" "}
          instead.
        </p>
      )}
    </>
  );
}

/** The templates that bring it, and with which features. */
function Users(props: {
  readonly guideline: Guideline;
  readonly titles: ReadonlyMap<string, string>;
}): ReactElement | null {
  const { id: technology, usedBy } = props.guideline;
  if (usedBy.length === 0) return null;
  return (
    <ul role="list" className="users quiet small">
      {placesOf(technology, usedBy).map(({ stacks, features }) => (
        <li key={stacks.join(" ")}>
          In{" "}
          {stacks.map((stack, index) => (
            <Fragment key={stack}>
              {index === 0 ? "" : index === stacks.length - 1 ? " and " : ", "}
              <Link href={`/templates/${stack}?tab=features`}>{props.titles.get(stack) ?? stack}</Link>
            </Fragment>
          ))}
          {features.length === 0 ? null : `, with ${namesOf(features)}`}
        </li>
      ))}
    </ul>
  );
}
