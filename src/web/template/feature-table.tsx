import type { ReactElement } from "react";
import type { TemplateDetail } from "../../server/api/schemas/template.ts";
import { depthsOf } from "../form/depths.ts";
import { DiscouragedNote, LifeCycleBadge } from "../guidelines/feature-advice.tsx";
import { rulesOf } from "./rule-texts.ts";

/** Every feature with its rules: the same facts as the drawn graph. */
export function FeatureTable({ detail }: { readonly detail: TemplateDetail }): ReactElement {
  const depths = depthsOf(detail.features);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Features">
      <table className="table is-features">
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">What it does</th>
            <th scope="col">Rules</th>
            <th scope="col" className="is-number">
              Files
            </th>
          </tr>
        </thead>
        <tbody>
          {detail.features.map((feature) => (
            <tr key={feature.id}>
              <th scope="row" data-depth={depths.get(feature.id)}>
                {feature.name}
                <div className="row small">
                  <code className="quiet">{feature.id}</code>
                  {feature.standard ? <span className="badge is-accent">standard</span> : null}
                  {feature.default ? <span className="badge">default</span> : null}
                  <LifeCycleBadge feature={feature} />
                </div>
              </th>
              <td>
                {feature.summary}
                <DiscouragedNote technologies={feature.technologies} />
              </td>
              <td>
                <ul role="list">
                  {rulesOf(detail, feature.id).map((rule) => (
                    <li key={rule}>{rule}</li>
                  ))}
                </ul>
              </td>
              <td className="is-number">{feature.files}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
