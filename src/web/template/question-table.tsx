import type { ReactElement } from "react";
import type { TemplateDetail, TemplateQuestion } from "../../server/api/schemas/template.ts";
import { questionDefault } from "../form/question-default.ts";
import { featureNames } from "../parts/feature-names.ts";
import { Empty } from "../parts/states.tsx";

/** What a template and its features ask. */
export function QuestionTable({ detail }: { readonly detail: TemplateDetail }): ReactElement {
  if (detail.questions.length === 0) {
    return (
      <Empty title="Nothing is asked">
        <p>A service of {detail.title} needs a name and an owner, and no more.</p>
      </Empty>
    );
  }
  const names = featureNames(detail.features);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Questions">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answers</th>
            <th scope="col">Default</th>
            <th scope="col">Asked</th>
          </tr>
        </thead>
        <tbody>
          {detail.questions.map((question) => (
            <tr key={question.id}>
              <th scope="row">
                {question.title}
                <div className="small">
                  <code className="quiet">{question.id}</code>
                </div>
                {question.description === null ? null : (
                  <div className="quiet small is-plain">{question.description}</div>
                )}
              </th>
              <td className="long">{answersText(question)}</td>
              <td className="long">
                <code>{questionDefault(question.default, { name: "", owner: "" })}</code>
              </td>
              <td>{question.feature === null ? "always" : `with ${names(question.feature)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function answersText({ type, values, pattern, minimum, maximum }: TemplateQuestion): string {
  switch (type) {
    case "choice":
      return values.join(", ");
    case "boolean":
      return "yes or no";
    case "integer":
      return minimum === null && maximum === null ? "a number" : `${minimum ?? "…"} to ${maximum ?? "…"}`;
    case "string":
      return pattern === null ? "text" : `text like ${pattern}`;
  }
}
