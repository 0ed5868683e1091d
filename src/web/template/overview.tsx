import type { ReactElement } from "react";
import type { TemplateDetail } from "../../server/api/schemas/template.ts";
import { capitalised } from "../../text/sentence.ts";
import { groupText } from "../form/feature-words.ts";
import { DiscouragedNote, LifeCycleBadge, TechnologyPills } from "../guidelines/feature-advice.tsx";
import { ServicesOn } from "../pages/templates.tsx";
import { featureNames } from "../parts/feature-names.ts";

/** What is in every service of a template, what can be added, and what there is to know about it. */
export function Overview({ detail }: { readonly detail: TemplateDetail }): ReactElement {
  const shown = detail.features.filter((each) => each.visibility !== "internal");
  const standard = shown.filter((each) => each.standard);
  const optional = shown.filter((each) => !each.standard);
  const names = featureNames(detail.features);
  return (
    <div className="two-columns">
      <div className="stack">
        <section className="panel" aria-labelledby="standard">
          <h2 id="standard">In every service</h2>
          <dl className="described">
            {standard.map((feature) => (
              <div key={feature.id}>
                <dt>{feature.name}</dt>
                <dd>
                  {feature.summary}
                  <DiscouragedNote technologies={feature.technologies} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="panel" aria-labelledby="optional">
          <h2 id="optional">To choose from</h2>
          <dl className="described">
            {optional.map((feature) => (
              <div key={feature.id}>
                <dt>
                  {feature.name}
                  {feature.default ? <span className="badge">default</span> : null}
                  <LifeCycleBadge feature={feature} />
                </dt>
                <dd>
                  {feature.summary}
                  <DiscouragedNote technologies={feature.technologies} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <aside className="panel" aria-label="Facts">
        <dl className="facts is-stacked">
          <dt>Programming language</dt>
          <dd>{detail.languages.join(", ")}</dd>
          <dt>Version</dt>
          <dd>{detail.version}</dd>
          <dt>Services</dt>
          <dd>
            <ServicesOn template={detail} />
          </dd>
          {detail.groups.map((group) => (
            <div key={group.id}>
              <dt>{capitalised(groupText(group))}</dt>
              <dd>{group.members.map(names).join(" or ")}</dd>
            </div>
          ))}
          {detail.technologies.length === 0 ? null : (
            <>
              <dt>Technologies</dt>
              <dd>
                <TechnologyPills technologies={detail.technologies} template={detail.name} />
              </dd>
            </>
          )}
          <dt>Catalogue</dt>
          <dd className="long">{detail.source}</dd>
          <dt>Bundle</dt>
          <dd className="long">
            <code>{detail.bundle}</code>
          </dd>
        </dl>
      </aside>
    </div>
  );
}
