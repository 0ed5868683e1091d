import type { ReactElement } from "react";
import type { FeatureModel } from "../../resolver/model.ts";
import type { Resolution } from "../../resolver/resolution.ts";
import type { TemplateDetail, TemplateQuestion } from "../../server/api/schemas/template.ts";
import { featureNames } from "../parts/feature-names.ts";
import type { Fault } from "./faults.ts";
import { optionsOf } from "./form-state.ts";
import { questionDefault } from "./question-default.ts";
import type { Wanted } from "./wanted.ts";

/** The questions of the template and of the features that are on; an empty answer takes the default. */
export function QuestionFields(props: {
  readonly detail: TemplateDetail;
  readonly questions: readonly TemplateQuestion[];
  readonly resolution: Resolution;
  readonly wanted: Wanted;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly onAnswer: (question: string, answer: string) => void;
}): ReactElement | null {
  const { detail, questions } = props;
  if (questions.length === 0) return null;
  const names = featureNames(detail.features);
  return (
    <fieldset className="panel">
      <legend>
        <h2>Questions</h2>
        <p className="quiet small">What is left empty takes its default.</p>
      </legend>
      <div className="field-grid">
        {questions.map((question) => (
          <QuestionField
            key={question.id}
            {...props}
            question={question}
            asker={question.feature === null ? undefined : names(question.feature)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function QuestionField(props: {
  readonly detail: TemplateDetail;
  readonly question: TemplateQuestion;
  readonly asker: string | undefined;
  readonly resolution: Resolution;
  readonly wanted: Wanted;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly onAnswer: (question: string, answer: string) => void;
}): ReactElement {
  const { question, asker, wanted, onAnswer } = props;
  const id = `answer-${question.id}`;
  const fault = props.faults.get(`/answers/${question.id}`);
  const common = {
    id,
    className: "input",
    value: wanted.answers[question.id] ?? "",
    "aria-describedby": `${id}-hint`,
    "aria-invalid": fault !== undefined,
  };
  const usual = questionDefault(question.default, wanted);
  const isPicked = question.type === "choice" || question.type === "boolean";
  return (
    <div className="field">
      <label htmlFor={id}>
        {question.title}
        {asker === undefined ? null : <span className="field-from"> {asker}</span>}
      </label>
      {isPicked ? (
        <select {...common} onChange={(event) => onAnswer(question.id, event.target.value)}>
          <option value="">{usual} (default)</option>
          {(question.type === "boolean" ? ["true", "false"] : question.values).map((value) => (
            <option key={value} value={value}>
              {value}
              {isBlocked(props.detail.model, props.resolution, question.id, value) ? " (blocked)" : ""}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          spellCheck={false}
          inputMode={question.type === "integer" ? "numeric" : undefined}
          placeholder={usual}
          onChange={(event) => onAnswer(question.id, event.target.value)}
        />
      )}
      <span id={`${id}-hint`} className={fault === undefined ? "field-hint" : "field-error"}>
        {fault?.text ?? question.description ?? ""}
      </span>
    </div>
  );
}

function isBlocked(model: FeatureModel, resolution: Resolution, question: string, value: string): boolean {
  const option = optionsOf(model, question).find((each) => each.answerOf?.value === value);
  const state = resolution.features.find((each) => each.id === option?.id)?.state;
  return state?.kind === "blocked" || state?.kind === "unavailable";
}
