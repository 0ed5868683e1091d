import { useEffect, useMemo, useReducer, useRef, useState, type ReactElement } from "react";
import { useLocation, useSearch } from "wouter";
import { answerOption } from "../../catalogue/feature-model.ts";
import type { ForgeList } from "../../server/api/schemas/selection.ts";
import type { TemplateDetail } from "../../server/api/schemas/template.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useSession } from "../api/session.tsx";
import { Icon } from "../parts/icons.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { useWhenTypingRests } from "../parts/use-when-typing-rests.ts";
import { attemptAt, randomKey, type Attempt } from "./attempt.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { CopyAs } from "./copy-as.tsx";
import { dropDraft, keepDraft, sendDraft } from "./draft.ts";
import { faultsElsewhere, faultsOf } from "./faults.ts";
import { FeatureFields } from "./feature-fields.tsx";
import {
  chosenAnswers,
  optionsOf,
  reduceForm,
  refusalOf,
  startForm,
  type FormAction,
  type FormState,
} from "./form-state.ts";
import { QuestionFields } from "./question-fields.tsx";
import { previewRequest, serviceRequest } from "./requests.ts";
import { nameFault, ownerFault, ServiceFields, type ServiceFacts } from "./service-fields.tsx";
import { shareQuery } from "./share.ts";
import { SummaryPanel } from "./summary-panel.tsx";
import { useLivePreview } from "./use-live-preview.ts";
import { useNameCheck } from "./use-name-check.ts";
import type { Wanted } from "./wanted.ts";

/** The form for one template, from what a link or a draft says. */
export function ServiceForm(props: {
  readonly detail: TemplateDetail;
  readonly start: Wanted;
  readonly forges: ForgeList["items"];
}): ReactElement {
  const { detail, start } = props;
  const { model } = detail;
  const search = useSearch();
  const [, navigate] = useLocation();
  const { who } = useSession();
  const opened = useMemo(() => {
    const options = Object.entries(start.answers).map(([question, answer]) => answerOption(question, answer));
    const known = options.filter((id) => model.features.some((each) => each.id === id));
    return { ...start.selection, with: [...start.selection.with, ...known] };
  }, [start, model]);
  const staleLink = useMemo(() => refusalOf(model, opened), [model, opened]);
  const [state, dispatch] = useReducer(
    (current: FormState, action: FormAction) => reduceForm(model, current, action),
    opened,
    (selection) => startForm(model, selection),
  );
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(start.answers);
  const [facts, setFacts] = useState<ServiceFacts>(start);
  const [allowDeprecated, setAllowDeprecated] = useState(start.allowDeprecated);
  const [problem, setProblem] = useState<ApiProblem>();
  const [isPressed, setPressed] = useState(false);
  const [busy, setBusy] = useState<"creating" | "previewing">();
  const form = useRef<HTMLFormElement>(null);
  const attempt = useRef<Attempt>(undefined);
  const isSent = useRef(false);
  const isTyped = useRef(false);

  const isDeprecated = detail.badge === "deprecated";
  const on = new Set(state.resolution.on);
  const questions = detail.questions.filter((each) => each.feature === null || on.has(each.feature));
  const wanted: Wanted = {
    template: detail.name,
    selection: withoutAnswers(state.selection),
    answers: answersOf(detail, questions, typed, state),
    name: facts.name,
    owner: facts.owner,
    description: facts.description,
    forge: facts.forge,
    isPublic: facts.isPublic,
    allowDeprecated,
  };
  const query = shareQuery(wanted);
  const [firstQuery] = useState(query);
  const live = useLivePreview(wanted);
  const check = useNameCheck(wanted);
  const faults = faultsOf([problem, live.isFresh ? live.problem : undefined]);
  const checked = { facts, check, faults, isPressed };

  useEffect(() => {
    window.history.replaceState(window.history.state, "", `/services/new?${query}`);
    // Opening another template's form loses no draft; typing into it begins a new one.
    if (query !== firstQuery) isTyped.current = true;
    if (isTyped.current) keepDraft(who, query);
  }, [query, firstQuery, search, who]);
  // Somebody who had to sign in again has typed what the server does not have.
  useWhenTypingRests(`${who.csrf} ${query}`, () => sendDraft(who, query));

  const focusFault = (): boolean => {
    const pressed = { ...checked, isPressed: true };
    const answer = questions.find((each) => faults.has(`/answers/${each.id}`));
    const id =
      answer === undefined
        ? nameFault(pressed) !== undefined
          ? "name"
          : ownerFault(pressed) !== undefined
            ? "owner"
            : faults.has("/service/description")
              ? "description"
              : undefined
        : `answer-${answer.id}`;
    if (id === undefined) return false;
    form.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
    return true;
  };

  const create = (): void => {
    if (isSent.current) return;
    setPressed(true);
    if (focusFault()) return;
    isSent.current = true;
    setBusy("creating");
    setProblem(undefined);
    const request = serviceRequest(wanted);
    attempt.current = attemptAt(JSON.stringify(request), attempt.current, randomKey);
    api.createService(request, attempt.current.key).then(
      (operation) => {
        dropDraft(who);
        navigate(`/operations/${operation.id}`);
      },
      (error: unknown) => {
        const refused = problemOf(error);
        // What was understood and refused is asked anew when it is sent again; an answer that was lost is not.
        if (refused.status !== 0) attempt.current = undefined;
        isSent.current = false;
        setBusy(undefined);
        setProblem(refused);
      },
    );
  };
  const preview = (): void => {
    if (busy !== undefined) return;
    if (live.isFresh && live.problem === undefined && live.files !== undefined) {
      navigate(`/previews/${live.files.preview.id}?${query}`);
      return;
    }
    setBusy("previewing");
    api.createPreview(previewRequest(wanted)).then(
      ({ id }) => navigate(`/previews/${id}?${query}`),
      (error: unknown) => {
        setBusy(undefined);
        setProblem(problemOf(error));
      },
    );
  };
  const answer = (question: string, given: string): void => {
    setTyped({ ...typed, [question]: given });
    if (optionsOf(model, question).length > 0) dispatch({ kind: "answer", question, answer: given });
  };
  const mayCreate = who.permissions.includes("create");

  return (
    <form
      ref={form}
      noValidate
      className="two-columns"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey)) return;
        if (event.key === "Enter") create();
        else if (event.key === "e") preview();
        else return;
        event.preventDefault();
      }}
    >
      <div className="stack">
        {staleLink === undefined ? null : (
          <div className="note is-warn" role="status">
            <Icon name="warning" />
            <p>The link’s choices cannot be together, so these are the defaults. {staleLink}.</p>
          </div>
        )}
        <FeatureFields detail={detail} state={state} dispatch={dispatch} />
        <QuestionFields
          detail={detail}
          questions={questions}
          resolution={state.resolution}
          wanted={{ ...wanted, answers: { ...typed, ...chosenAnswers(model, state.selection) } }}
          faults={faults}
          onAnswer={answer}
        />
        <ServiceFields {...checked} forges={props.forges} onChange={setFacts} />
      </div>
      <SummaryPanel detail={detail} state={state} live={live} dispatch={dispatch}>
        {state.resolution.warnings.length === 0 && !isDeprecated ? null : (
          <div className="note is-warn">
            <div className="stack-close">
              {isDeprecated ? <p>{detail.title} is deprecated.</p> : null}
              {state.resolution.warnings.map((warning) => (
                <p key={warning.feature}>{warning.text}</p>
              ))}
              <label className="row">
                <input
                  type="checkbox"
                  checked={allowDeprecated}
                  onChange={() => setAllowDeprecated(!allowDeprecated)}
                />
                Use it all the same
              </label>
            </div>
          </div>
        )}
        {problem !== undefined && faultsElsewhere(problem) ? <ProblemNote problem={problem} /> : null}
        <div className="summary-actions">
          <button
            className="button is-primary"
            type="submit"
            aria-disabled={busy !== undefined || !mayCreate}
            disabled={!mayCreate}
          >
            {busy === "creating" ? "Creating…" : "Create service"}
          </button>
          <button className="button" type="button" onClick={preview} aria-disabled={busy !== undefined}>
            Preview files
          </button>
          <p className="quiet small">
            {mayCreate ? (
              <>
                <kbd>Ctrl</kbd> <kbd>Enter</kbd> creates, <kbd>Ctrl</kbd> <kbd>E</kbd> previews
              </>
            ) : (
              "Your role may look, but not create services."
            )}
          </p>
        </div>
        <CopyAs wanted={wanted} />
      </SummaryPanel>
      <ConflictDialog model={model} state={state} dispatch={dispatch} />
    </form>
  );
}

/** Options that stand for answers are sent as answers. */
function withoutAnswers(selection: FormState["selection"]): Wanted["selection"] {
  return { ...selection, with: selection.with.filter((id) => !id.includes("=")) };
}

/** Answers of the questions that are asked; those of features that are off wait in the form. */
function answersOf(
  { model }: TemplateDetail,
  questions: TemplateDetail["questions"],
  typed: Readonly<Record<string, string>>,
  state: FormState,
): Readonly<Record<string, string>> {
  const chosen = chosenAnswers(model, state.selection);
  return Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = optionsOf(model, id).length > 0 ? chosen[id] : typed[id];
      return answer === undefined || answer === "" ? [] : [[id, answer]];
    }),
  );
}
