import type { ReactElement } from "react";
import { Link } from "wouter";
import { isDiscouraged } from "../../catalogue/guideline.ts";
import type { UsedTechnology } from "../../server/api/schemas/guideline.ts";
import type { TemplateFeature } from "../../server/api/schemas/template.ts";
import { discouragedIn, statusTones } from "./advice.ts";

/** What a feature brings that the guidelines advise against, with the reason. */
export function DiscouragedNote(props: {
  readonly technologies: readonly UsedTechnology[];
}): ReactElement | null {
  const discouraged = discouragedIn(props.technologies);
  if (discouraged.length === 0) return null;
  return (
    <>
      {discouraged.map(({ id, name, advice }) => (
        <p key={id} className="discouraged">
          <Link href={`/guidelines?q=${encodeURIComponent(name)}`}>{name}</Link> is {advice.status}
          {advice.reason === null ? "." : `: ${advice.reason.replace(/\.$/, "")}.`}
          {advice.replacedBy === null ? null : ` Use ${advice.replacedBy.name} instead.`}
        </p>
      ))}
    </>
  );
}

/** What a feature is called that new services should do without: for its own sake, or for what it brings. */
export function LifeCycleBadge({
  feature: { lifeCycle, technologies },
}: {
  readonly feature: Pick<TemplateFeature, "lifeCycle" | "technologies">;
}): ReactElement | null {
  if (discouragedIn(technologies).some(({ advice }) => advice.status === "forbidden")) {
    return <span className="badge is-bad">forbidden</span>;
  }
  const isDeprecated = lifeCycle === "deprecated" || discouragedIn(technologies).length > 0;
  return isDeprecated ? <span className="badge is-warn">deprecated</span> : null;
}

/** Names that lead to the guidelines. */
export function TechnologyPills(props: {
  readonly technologies: readonly UsedTechnology[];
  readonly template: string;
}): ReactElement {
  return (
    <ul role="list" className="pills">
      {props.technologies.map(({ id, name, advice }) => (
        <li key={id}>
          <Link
            className={`badge is-button ${isDiscouraged(advice) ? statusTones[advice.status] : ""}`}
            href={`/guidelines?template=${props.template}&q=${encodeURIComponent(name)}`}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
