import type { ReactElement } from "react";
import type { TemplateQuestion } from "../../server/api/schemas/template.ts";

/** The questions of the template and of the features that are on; an empty answer takes the default. */
export function QuestionFields(props: {
  readonly questions: readonly TemplateQuestion[];
  readonly answers: Readonly<Record<string, string>>;
  readonly faults: ReadonlyMap<string, string>;
  readonly onAnswer: (id: string, answer: string) => void;
}): ReactElement | null {
  const { questions, answers, faults, onAnswer } = props;
  if (questions.length === 0) return null;
  return (
    <fieldset className="panel stack">
      <legend>
        <h2>Questions</h2>
      </legend>
      {questions.map((question) => {
        const id = `answer-${question.id}`;
        const fault = faults.get(question.id);
        const given = answers[question.id] ?? "";
        const common = {
          id,
          className: "input",
          value: given,
          "aria-describedby": `${id}-hint`,
          "aria-invalid": fault !== undefined,
        };
        return (
          <div key={question.id} className="field">
            <label htmlFor={id}>{question.title}</label>
            {question.type === "choice" || question.type === "boolean" ? (
              <select {...common} onChange={(event) => onAnswer(question.id, event.target.value)}>
                <option value="">{String(question.default)} (default)</option>
                {(question.type === "boolean" ? ["true", "false"] : question.values)
                  .filter((value) => value !== String(question.default))
                  .map((value) => (
                    <option key={value} value={value}>
                      {value}
                    </option>
                  ))}
              </select>
            ) : (
              <input
                {...common}
                type="text"
                inputMode={question.type === "integer" ? "numeric" : undefined}
                placeholder={placeholderOf(question)}
                onChange={(event) => onAnswer(question.id, event.target.value)}
              />
            )}
            <span id={`${id}-hint`} className={fault === undefined ? "field-hint" : "field-error"}>
              {fault ?? question.description ?? ""}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}

/** A default that is made from the service's own facts is known only when it has them. */
function placeholderOf({ default: given }: TemplateQuestion): string {
  const text = String(given);
  return text.includes("{{") ? "made from the name and the owner" : text;
}
