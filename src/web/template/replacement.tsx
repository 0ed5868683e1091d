import type { ReactElement } from "react";
import { Link } from "wouter";
import type { TemplateSummary } from "../../server/api/schemas/template.ts";

/** That a template is deprecated, and what to use instead; nothing of one that is not. */
export function Replacement(props: {
  readonly template: Pick<TemplateSummary, "title" | "badge" | "replacedBy">;
}): ReactElement | null {
  const { title, badge, replacedBy } = props.template;
  if (badge !== "deprecated") return null;
  return (
    <p>
      {title} is deprecated
      {replacedBy === null ? (
        ": no new service should be made from it."
      ) : (
        <>
          . Use <Link href={`/templates/${replacedBy.name}`}>{replacedBy.title}</Link> instead.
        </>
      )}
    </p>
  );
}
