import { useState, type ReactElement } from "react";
import { Link, useLocation, useSearch } from "wouter";
import type { ForgeList } from "../../server/api/schemas/selection.ts";
import type { TemplateList } from "../../server/api/schemas/template.ts";
import { api } from "../api/client.ts";
import { useSession } from "../api/session.tsx";
import { useLoaded } from "../api/use-loaded.ts";
import { dropDraft, loadDraft } from "../form/draft.ts";
import { ServiceForm } from "../form/service-form.tsx";
import { readShared } from "../form/share.ts";
import { nothingWanted, type Wanted } from "../form/wanted.ts";
import { PageHead } from "../parts/frame.tsx";
import { Icon } from "../parts/icons.tsx";
import { Empty, Load } from "../parts/states.tsx";
import { Replacement } from "../template/replacement.tsx";

/**
 * The form of a new service. Everything in it stands in the address; what was typed survives a reload, a session that
 * ends, and the way to another browser.
 */
export function NewServicePage(): ReactElement {
  const { who } = useSession();
  const search = useSearch();
  const templates = useLoaded("templates", (signal) => api.templates(signal));
  const forges = useLoaded("forges", (signal) => api.forges(signal));
  const draft = useLoaded("draft", async (signal) =>
    saysOnlyTemplate(search) ? loadDraft(who, signal) : "",
  );
  return (
    <>
      <PageHead
        title="New service"
        lead="Choose a template, tick what the service needs, and its repository is there in seconds."
      />
      <Load of={templates}>
        {({ items }) => (
          <Load of={draft}>
            {(query) => (
              <NewService
                templates={items}
                forges={forges.kind === "loaded" ? forges.value.items : [ownForge]}
                draft={query}
              />
            )}
          </Load>
        )}
      </Load>
    </>
  );
}

function NewService(props: {
  readonly templates: TemplateList["items"];
  readonly forges: ForgeList["items"];
  /** The query of the form that was left; empty when there is none, or the link says more than a template. */
  readonly draft: string;
}): ReactElement {
  const { templates } = props;
  const { who } = useSession();
  const search = useSearch();
  const [, navigate] = useLocation();
  // Read once: from then on the form is ahead of the address.
  const [start, setStart] = useState(() => startOf(search, props.draft));
  const [round, setRound] = useState(0);
  const asked = new URLSearchParams(search).get("template") ?? start.wanted.template;
  const begin = (wanted: Wanted): void => {
    setStart({ wanted, isDraft: false });
    setRound(round + 1);
  };

  const found = templates.find((each) => each.name === asked);
  const usual = templates.filter((each) => each.badge !== "deprecated");
  const template = found ?? usual[0] ?? templates[0];
  const wished = start.wanted.template;
  const isMissing = wished !== "" && !templates.some((each) => each.name === wished);
  if (template === undefined) {
    return (
      <Empty title="The catalogue has no templates">
        <p>Without a template there is nothing to make a service from.</p>
      </Empty>
    );
  }
  return (
    <div className="stack">
      {start.isDraft ? (
        <div className="note is-row" role="status">
          <Icon name="info" />
          <p>This is the form as you left it.</p>
          <button
            className="button is-small"
            type="button"
            onClick={() => {
              dropDraft(who);
              navigate("/services/new", { replace: true });
              begin(nothingWanted);
            }}
          >
            Start over
          </button>
        </div>
      ) : null}
      {isMissing ? (
        <div className="note is-warn" role="status">
          <Icon name="warning" />
          <p>
            The link asked for the template “{wished}”, which this server does not have. This is{" "}
            {template.title}.
          </p>
        </div>
      ) : null}
      {template.badge === "deprecated" ? (
        <div className="note is-warn" role="status">
          <Icon name="warning" />
          <Replacement template={template} />
        </div>
      ) : null}
      <fieldset className="template-choice">
        <legend>Template</legend>
        <div className="choices">
          {templates
            .filter((each) => usual.includes(each) || each === template)
            .map((each) => (
              <label key={each.name} className="choice">
                <input
                  type="radio"
                  name="template"
                  checked={each.name === template.name}
                  onChange={() => {
                    begin(onTemplate(each.name, readShared(window.location.search)));
                    navigate(`/services/new?template=${each.name}`, { replace: true });
                  }}
                />
                <span>{each.title}</span>
                <span className="quiet small">{each.languages.join(", ")}</span>
              </label>
            ))}
        </div>
        <p className="quiet small">
          {template.summary} <Link href={`/templates/${template.name}`}>About {template.title}</Link>
        </p>
      </fieldset>
      <TemplateForm
        key={`${template.name} ${round}`}
        name={template.name}
        start={start.wanted}
        forges={props.forges}
      />
    </div>
  );
}

/** Such a link wishes for nothing that the form as it was left would not have. */
function saysOnlyTemplate(search: string): boolean {
  return [...new URLSearchParams(search).keys()].every((key) => key === "template");
}

function startOf(search: string, draft: string): { readonly wanted: Wanted; readonly isDraft: boolean } {
  const link = readShared(search);
  const isSame = link.template === "" || link.template === readShared(draft).template;
  const isDraft = draft !== "" && isSame;
  return { wanted: isDraft ? readShared(draft) : link, isDraft };
}

/** Another template has other features and questions; who the service is stays. */
function onTemplate(template: string, { name, owner, description, forge, isPublic }: Wanted): Wanted {
  return { ...nothingWanted, template, name, owner, description, forge, isPublic };
}

function TemplateForm(props: {
  readonly name: string;
  readonly start: Wanted;
  readonly forges: ForgeList["items"];
}): ReactElement {
  const template = useLoaded(props.name, (signal) => api.template(props.name, signal));
  return (
    <Load of={template} rows={8}>
      {(detail) => <ServiceForm detail={detail} start={props.start} forges={props.forges} />}
    </Load>
  );
}

/** What every server has, until it says what else there is. */
const ownForge: ForgeList["items"][number] = {
  id: "local",
  kind: "local",
  title: "On this server",
  owners: [],
  anyOwner: true,
  visibility: "private",
};
