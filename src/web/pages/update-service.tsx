import { useReducer, useRef, useState, type ReactElement } from "react";
import { Link, useLocation } from "wouter";
import type { ServiceDetail } from "../../server/api/schemas/service.ts";
import type { TemplateDetail } from "../../server/api/schemas/template.ts";
import type { UpdatePreview } from "../../server/api/schemas/update.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useSession } from "../api/session.tsx";
import { useLoaded } from "../api/use-loaded.ts";
import { attemptAt, randomKey, type Attempt } from "../form/attempt.ts";
import { ConflictDialog } from "../form/conflict-dialog.tsx";
import { faultsOf } from "../form/faults.ts";
import { FeatureFields } from "../form/feature-fields.tsx";
import {
  chosenAnswers,
  optionsOf,
  reduceForm,
  startForm,
  type FormAction,
  type FormState,
} from "../form/form-state.ts";
import { QuestionFields } from "../form/question-fields.tsx";
import { nothingWanted } from "../form/wanted.ts";
import { PageHead } from "../parts/frame.tsx";
import { LoadPage, ProblemNote } from "../parts/states.tsx";
import { useWhenTypingRests } from "../parts/use-when-typing-rests.ts";
import { changeIn, selectionOf } from "../update/change.ts";
import { UpdateOutcome } from "../update/update-outcome.tsx";

/** A service that is to be updated: what the newest template, and other features and answers, would do to it. */
export function UpdateServicePage({ id }: { readonly id: string }): ReactElement {
  const both = useLoaded(`update ${id}`, async (signal) => {
    const service = await api.service(id, signal);
    return { service, template: await api.template(service.template, signal) };
  });
  return (
    <LoadPage of={both}>
      {({ service, template }) => <UpdateForm detail={service} template={template} />}
    </LoadPage>
  );
}

function UpdateForm(props: {
  readonly detail: ServiceDetail;
  readonly template: TemplateDetail;
}): ReactElement {
  const { detail, template } = props;
  const { model } = template;
  const [, navigate] = useLocation();
  const { who } = useSession();
  const [opened] = useState(() => startForm(model, selectionOf(detail, model)));
  const [state, dispatch] = useReducer(
    (current: FormState, action: FormAction) => reduceForm(model, current, action),
    opened,
  );
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(detail.answers).map(([question, given]) => [question, String(given)])),
  );
  const [seen, setSeen] = useState<{
    readonly of: string;
    readonly preview?: UpdatePreview;
    readonly problem?: ApiProblem;
  }>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [isBusy, setBusy] = useState(false);
  const attempt = useRef<Attempt>(undefined);

  const on = new Set(state.resolution.on);
  const questions = template.questions.filter((each) => each.feature === null || on.has(each.feature));
  const asked = Object.fromEntries(questions.map(({ id }) => [id, typed[id] ?? ""]));
  const change = changeIn(opened, state, detail.answers, {
    ...asked,
    ...chosenAnswers(model, state.selection),
  });
  const request = JSON.stringify(change);
  useWhenTypingRests(request, (signal) => {
    api.previewUpdate(detail.id, change, signal).then(
      (preview) => setSeen({ of: request, preview }),
      (error: unknown) => {
        if (!signal.aborted) setSeen({ of: request, problem: problemOf(error) });
      },
    );
  });
  const isFresh = seen?.of === request;
  const preview = seen?.preview;
  const canPropose = isFresh && preview?.outcome === "propose";
  const mayUpdate = who.permissions.includes("create");

  const propose = (): void => {
    if (isBusy || !canPropose) return;
    setBusy(true);
    setProblem(undefined);
    attempt.current = attemptAt(request, attempt.current, randomKey);
    api.updateService(detail.id, change, attempt.current.key).then(
      (operation) => navigate(`/operations/${operation.id}`),
      (error: unknown) => {
        attempt.current = undefined;
        setBusy(false);
        setProblem(problemOf(error));
      },
    );
  };
  const answer = (question: string, given: string): void => {
    setTyped({ ...typed, [question]: given });
    if (optionsOf(model, question).length > 0) dispatch({ kind: "answer", question, answer: given });
  };

  return (
    <>
      <PageHead
        title={`Update ${detail.name}`}
        lead={`On ${template.title} ${detail.version}; ${template.version} is the newest. Edits of the service's people stay.`}
        crumb={{ href: `/services/${encodeURIComponent(detail.id)}`, text: detail.name }}
        actions={
          <button
            className="button is-primary"
            type="button"
            disabled={!mayUpdate}
            aria-disabled={!canPropose || isBusy}
            onClick={propose}
          >
            {isBusy ? "Proposing…" : "Propose this update"}
          </button>
        }
      />
      {mayUpdate ? null : <p className="quiet small">Your role may look, but not propose updates.</p>}
      {problem === undefined ? null : <ProblemNote problem={problem} />}
      <div className="two-columns">
        <div className="stack" aria-busy={!isFresh}>
          {seen === undefined ? (
            <p className="quiet" role="status">
              Looking at the service on its forge…
            </p>
          ) : null}
          {seen?.problem === undefined ? null : <ProblemNote problem={seen.problem} />}
          {preview === undefined ? null : <UpdateOutcome preview={preview} />}
        </div>
        <div className="stack">
          <FeatureFields detail={template} state={state} dispatch={dispatch} />
          <QuestionFields
            detail={template}
            questions={questions}
            resolution={state.resolution}
            wanted={{
              ...nothingWanted,
              name: detail.name,
              owner: detail.owner,
              answers: { ...typed, ...chosenAnswers(model, state.selection) },
            }}
            faults={faultsOf([problem, isFresh ? seen?.problem : undefined])}
            onAnswer={answer}
          />
          <p className="quiet small">
            <Link href={`/templates/${detail.template}`}>What the template offers</Link>
          </p>
        </div>
      </div>
      <ConflictDialog model={model} state={state} dispatch={dispatch} />
    </>
  );
}
