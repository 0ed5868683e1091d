import { useMemo, useState, type ReactElement } from "react";
import type { Preview, PreviewDiff } from "../../server/api/schemas/preview.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { previewRequest } from "../form/requests.ts";
import { readShared } from "../form/share.ts";
import type { Wanted } from "../form/wanted.ts";
import { ProblemNote } from "../parts/states.tsx";
import { alternatives, selectionOf } from "./alternatives.ts";

/** A comparison, and with what. */
export interface Comparison {
  readonly label: string;
  readonly diff: PreviewDiff;
}

/** Chooses what to compare with: the defaults, a selection that is one click away, or another form's link. */
export function CompareChoice(props: {
  readonly preview: Preview;
  /** The form that the preview was made from; what is not known of it is empty. */
  readonly wanted: Wanted;
  readonly onChange: (comparison: Comparison | undefined) => void;
}): ReactElement {
  const { preview, wanted, onChange } = props;
  const template = useLoaded(preview.template, (signal) => api.template(preview.template, signal));
  const [choice, setChoice] = useState("");
  const [problem, setProblem] = useState<ApiProblem>();
  const { resolution } = preview;
  const model = template.kind === "loaded" ? template.value.model : undefined;
  const others = useMemo(
    () =>
      model === undefined || resolution.kind === "refused"
        ? []
        : alternatives(model, selectionOf(resolution), resolution),
    [model, resolution],
  );

  const own: Wanted = { ...wanted, template: preview.template, name: wanted.name || preview.name };
  const compare = (label: string, other: Promise<string>): void => {
    setProblem(undefined);
    other
      .then((id) => api.previewDiff(preview.id, id, new AbortController().signal))
      .then(
        (diff) => onChange({ label, diff }),
        (error: unknown) => setProblem(problemOf(error)),
      );
  };
  const previewOf = (other: Wanted): Promise<string> =>
    api.createPreview(previewRequest(other)).then(({ id }) => id);
  const choose = (value: string): void => {
    setChoice(value);
    onChange(undefined);
    const alternative = others.find((each) => each.feature === value);
    if (value === "default") compare("the template’s defaults", Promise.resolve("default"));
    if (alternative === undefined) return;
    const { selection, label } = alternative;
    compare(`the same ${label}`, previewOf({ ...own, selection }));
  };

  return (
    <>
      <label className="field">
        <span className="label">Compare with</span>
        <select className="input" value={choice} onChange={(event) => choose(event.target.value)}>
          <option value="">nothing</option>
          <option value="default">the template’s defaults</option>
          {others.map((each) => (
            <option key={each.feature} value={each.feature}>
              the same {each.label}
            </option>
          ))}
          <option value="link">another form’s link…</option>
        </select>
      </label>
      {choice === "link" ? (
        <label className="field is-wide">
          <span className="label">Link of the other form</span>
          <input
            className="input"
            type="url"
            placeholder={`${window.location.origin}/services/new?template=…`}
            onChange={(event) => {
              const { search } = URL.parse(event.target.value) ?? { search: "" };
              const other = readShared(search);
              if (other.template === "") return;
              // The names of the two services are no difference that anybody asks for.
              const { name, owner, description } = own;
              compare("the other form", previewOf({ ...other, name, owner, description }));
            }}
          />
        </label>
      ) : null}
      {problem === undefined ? null : <ProblemNote problem={problem} />}
    </>
  );
}
