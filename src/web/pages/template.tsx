import { Tabs } from "radix-ui";
import { lazy, Suspense, type ReactElement } from "react";
import { Link, useLocation, useSearch } from "wouter";
import type { TemplateDetail } from "../../server/api/schemas/template.ts";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { PageHead } from "../parts/frame.tsx";
import { LoadPage } from "../parts/states.tsx";
import { FeatureTable } from "../template/feature-table.tsx";
import { FilesByFeature } from "../template/files-by-feature.tsx";
import { Overview } from "../template/overview.tsx";
import { QuestionTable } from "../template/question-table.tsx";
import { Replacement } from "../template/replacement.tsx";
import { BadgeOf } from "./templates.tsx";

const FeatureGraph = lazy(() =>
  import("../graph/feature-graph.tsx").then((module) => ({ default: module.FeatureGraph })),
);

/** Everything about one template. */
export function TemplatePage({ name }: { readonly name: string }): ReactElement {
  const template = useLoaded(name, (signal) => api.template(name, signal));
  return <LoadPage of={template}>{(detail) => <Detail detail={detail} />}</LoadPage>;
}

const tabs = ["Overview", "Features", "Graph", "Questions", "Versions", "Files"] as const;

function Detail({ detail }: { readonly detail: TemplateDetail }): ReactElement {
  const { name, title, summary } = detail;
  const search = useSearch();
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(search).get("tab");
  const tab = tabs.find((each) => each.toLowerCase() === asked) ?? "Overview";
  return (
    <>
      <PageHead
        title={title}
        lead={summary}
        crumb={{ href: "/templates", text: "Templates" }}
        beside={<BadgeOf template={detail} />}
        actions={
          <Link
            className={`button ${detail.badge === "deprecated" ? "" : "is-primary"}`}
            href={`/services/new?template=${name}`}
          >
            New service
          </Link>
        }
      />
      <Replacement template={detail} />
      <Tabs.Root
        value={tab}
        onValueChange={(value) =>
          navigate(`/templates/${name}?tab=${value.toLowerCase()}`, { replace: true })
        }
      >
        <Tabs.List className="tabs" aria-label={`About ${title}`}>
          {tabs.map((each) => (
            <Tabs.Trigger key={each} value={each} className="tab">
              {each}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="Overview" className="tab-page">
          <Overview detail={detail} />
        </Tabs.Content>
        <Tabs.Content value="Features" className="tab-page">
          <FeatureTable detail={detail} />
        </Tabs.Content>
        <Tabs.Content value="Graph" className="tab-page">
          <Suspense fallback={<p role="status">Drawing</p>}>
            <FeatureGraph model={detail.model} />
          </Suspense>
        </Tabs.Content>
        <Tabs.Content value="Questions" className="tab-page">
          <QuestionTable detail={detail} />
        </Tabs.Content>
        <Tabs.Content value="Versions" className="tab-page">
          <ol role="list" className="stack">
            {detail.changelog.map((release) => (
              <li key={release.version} className="panel">
                <div className="panel-head">
                  <h2>{release.version}</h2>
                  <time className="quiet small" dateTime={release.date}>
                    {release.date}
                  </time>
                </div>
                <ul className="bullets">
                  {release.changes.map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </Tabs.Content>
        <Tabs.Content value="Files" className="tab-page">
          <FilesByFeature detail={detail} />
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
}
