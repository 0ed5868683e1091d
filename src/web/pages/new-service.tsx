import { useEffect, useMemo, useReducer, useRef, useState, type ReactElement } from "react";
import { useLocation, useSearch } from "wouter";
import type { TemplateDetail } from "../../server/api/schemas/template.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { ConflictDialog } from "../form/conflict-dialog.tsx";
import { FeatureFields } from "../form/feature-fields.tsx";
import { reduceForm, startForm, type FormAction, type FormState } from "../form/form-state.ts";
import { QuestionFields } from "../form/question-fields.tsx";
import { readShared, requestOf, shareQuery, type Wanted } from "../form/share.ts";
import { SummaryPanel } from "../form/summary-panel.tsx";
import { useNameCheck } from "../form/use-name-check.ts";
import { PageHead } from "../parts/frame.tsx";
import { Load, ProblemNote } from "../parts/states.tsx";

const draftKey = "instant-micros.draft";

/** The form of a new service. Everything in it stands in the address; what was typed survives a reload. */
export function NewServicePage(): ReactElement {
  const search = useSearch();
  const [, navigate] = useLocation();
  const templates = useLoaded("templates", (signal) => api.templates(signal));
  // Read once: from then on the form is ahead of the address.
  const [shared] = useState(() =>
    readShared(search === "" ? (sessionStorage.getItem(draftKey) ?? "") : search),
  );
  const [chosen, setChosen] = useState(shared.template);
  const asked = new URLSearchParams(search).get("template") ?? chosen;
  return (
    <>
      <PageHead
        title="New service"
        lead="Choose a template, tick what the service needs, and create its repository."
      />
      <Load of={templates}>
        {({ items }) => {
          const name = items.some((each) => each.name === asked) ? asked : (items[0]?.name ?? "");
          return (
            <div className="stack">
              {asked !== "" && name !== asked ? (
                <p className="note is-warn" role="status">
                  The link asked for the template “{asked}”, which this server does not have.
                </p>
              ) : null}
              <fieldset className="choices">
                <legend className="field-label">Template</legend>
                {items.map((each) => (
                  <label key={each.name} className="choice">
                    <input
                      type="radio"
                      name="template"
                      checked={each.name === name}
                      onChange={() => {
                        setChosen(each.name);
                        navigate(`/services/new?template=${each.name}`, { replace: true });
                      }}
                    />
                    {each.title}
                  </label>
                ))}
              </fieldset>
              {name === "" ? null : <TemplateForm key={name} name={name} shared={shared} />}
            </div>
          );
        }}
      </Load>
    </>
  );
}

function TemplateForm(props: { readonly name: string; readonly shared: Wanted }): ReactElement {
  const template = useLoaded(props.name, (signal) => api.template(props.name, signal));
  return <Load of={template}>{(detail) => <Form detail={detail} shared={props.shared} />}</Load>;
}

function Form({
  detail,
  shared,
}: {
  readonly detail: TemplateDetail;
  readonly shared: Wanted;
}): ReactElement {
  const { model } = detail;
  const [, navigate] = useLocation();
  const own = shared.template === detail.name || shared.template === "";
  const [state, dispatch] = useReducer(
    (current: FormState, action: FormAction) => reduceForm(model, current, action),
    own ? shared.selection : { with: [], without: [] },
    (selection) => startForm(model, selection),
  );
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(own ? shared.answers : {});
  const [service, setService] = useState({
    name: shared.name,
    owner: shared.owner,
    description: shared.description,
  });
  const [forge, setForge] = useState(shared.forge);
  const forges = useLoaded("forges", (signal) => api.forges(signal));
  const [problem, setProblem] = useState<ApiProblem>();
  const [sending, setSending] = useState(false);
  // The same for every attempt at this form: a double click, or a retry after a lost answer, creates once.
  const key = useRef(crypto.randomUUID());

  const on = useMemo(() => new Set(state.resolution.on), [state.resolution]);
  const questions = detail.questions.filter((each) => each.feature === null || on.has(each.feature));
  const asked = new Set(questions.map((each) => each.id));
  const given = Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => asked.has(id) && answer !== ""),
  );
  const wanted: Wanted = {
    template: detail.name,
    selection: state.selection,
    answers: given,
    ...service,
    forge,
  };
  const query = shareQuery(wanted);
  const check = useNameCheck(forge, service.owner, service.name, detail.name);

  useEffect(() => {
    sessionStorage.setItem(draftKey, query);
    window.history.replaceState(window.history.state, "", `/services/new?${query}`);
  }, [query]);

  const faults = new Map(
    (problem?.errors ?? []).flatMap(({ pointer = "", message, because, hint }) => [
      [pointer.replace(/^\/answers\//, ""), [because ?? message, hint].filter(Boolean).join(". ")] as const,
    ]),
  );
  const nameFault = faults.get("/service/name") ?? (check?.available === false ? check.message : undefined);
  const isReady = service.name !== "" && service.owner !== "" && check?.available !== false;

  const create = (): void => {
    if (sending || !isReady) return;
    setSending(true);
    setProblem(undefined);
    api.createService(requestOf(wanted), key.current).then(
      (operation) => {
        sessionStorage.removeItem(draftKey);
        navigate(`/operations/${operation.id}`);
      },
      (error: unknown) => {
        setSending(false);
        // A request that was understood and refused is another one when it is sent again.
        if (problemOf(error).status !== 0) key.current = crypto.randomUUID();
        setProblem(problemOf(error));
      },
    );
  };
  const preview = (): void => {
    const { forge: _, service: named, ...choice } = requestOf(wanted);
    const filled = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ""));
    api.createPreview({ ...choice, service: filled }).then(
      ({ id }) => navigate(`/previews/${id}?${query}`),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  const type = (field: keyof typeof service) => (event: { readonly target: { readonly value: string } }) =>
    setService({ ...service, [field]: event.target.value });

  return (
    <form
      className="two-columns"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) create();
      }}
    >
      <div className="stack">
        <FeatureFields detail={detail} state={state} dispatch={dispatch} />
        <QuestionFields
          questions={questions}
          answers={answers}
          faults={faults}
          onAnswer={(id, answer) => setAnswers({ ...answers, [id]: answer })}
        />
        <fieldset className="panel stack">
          <legend>
            <h2>Service and repository</h2>
          </legend>
          <div className="field">
            <label htmlFor="name">Name</label>
            <input
              id="name"
              className="input"
              autoComplete="off"
              spellCheck={false}
              required
              value={service.name}
              onChange={type("name")}
              aria-describedby="name-hint"
              aria-invalid={nameFault !== undefined}
              placeholder="orders"
            />
            <span
              id="name-hint"
              className={nameFault === undefined ? "field-hint" : "field-error"}
              role="status"
            >
              {nameFault ??
                (check?.available === true
                  ? check.message
                  : "3 to 50 of a-z, 0-9 and -; also the repository's name")}
            </span>
            {check?.suggestion === undefined || check.available ? null : (
              <div>
                <button
                  className="button is-small"
                  type="button"
                  onClick={() => setService({ ...service, name: check.suggestion ?? service.name })}
                >
                  Use {check.suggestion}
                </button>
              </div>
            )}
          </div>
          <div className="field">
            <label htmlFor="owner">Owner</label>
            <input
              id="owner"
              className="input"
              autoComplete="organization"
              spellCheck={false}
              required
              list="owners"
              value={service.owner}
              onChange={type("owner")}
              aria-describedby="owner-hint"
              aria-invalid={faults.has("/service/owner")}
              placeholder="acme"
            />
            <datalist id="owners">
              {forges.kind === "loaded"
                ? [...new Set(forges.value.items.flatMap((each) => each.owners))].map((each) => (
                    <option key={each} value={each} />
                  ))
                : null}
            </datalist>
            <span id="owner-hint" className={faults.has("/service/owner") ? "field-error" : "field-hint"}>
              {faults.get("/service/owner") ?? "organisation, workspace, project or team"}
            </span>
          </div>
          <div className="field">
            <label htmlFor="description">Description</label>
            <input
              id="description"
              className="input"
              value={service.description}
              onChange={type("description")}
              aria-describedby="description-hint"
              placeholder="Takes orders"
            />
            <span
              id="description-hint"
              className={faults.has("/service/description") ? "field-error" : "field-hint"}
            >
              {faults.get("/service/description") ?? "what it does, in one line; may stay empty"}
            </span>
          </div>
          <div className="field">
            <label htmlFor="forge">Code repository</label>
            <select
              id="forge"
              className="input"
              value={forge}
              onChange={(event) => setForge(event.target.value)}
            >
              {(forges.kind === "loaded"
                ? forges.value.items
                : [{ kind: "local", title: "Local forge" }]
              ).map((each) => (
                <option key={each.kind} value={each.kind}>
                  {each.title}
                </option>
              ))}
            </select>
          </div>
        </fieldset>
        {problem === undefined ? null : <ProblemNote problem={problem} />}
        <div className="row">
          <button className="button is-primary" type="submit" aria-disabled={!isReady || sending}>
            {sending ? "Creating…" : "Create service"}
          </button>
          <button className="button" type="button" onClick={preview}>
            Preview the files
          </button>
          <span className="quiet small">Ctrl+Enter creates</span>
        </div>
      </div>
      <SummaryPanel detail={detail} state={state} wanted={wanted} dispatch={dispatch} />
      <ConflictDialog state={state} dispatch={dispatch} />
    </form>
  );
}
