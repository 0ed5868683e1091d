import { Tabs } from "radix-ui";
import type { ReactElement } from "react";
import { Link } from "wouter";
import type { Formula, Rule } from "../../resolver/model.ts";
import type { TemplateDetail, TemplateFile } from "../../server/api/schemas/template.ts";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { FeatureGraph } from "../graph/feature-graph.tsx";
import { PageHead } from "../parts/frame.tsx";
import { Load } from "../parts/states.tsx";
import { BadgeOf } from "./templates.tsx";

/** Everything about one template. */
export function TemplatePage({ name }: { readonly name: string }): ReactElement {
  const template = useLoaded(name, (signal) => api.template(name, signal));
  return <Load of={template}>{(detail) => <Detail detail={detail} />}</Load>;
}

const tabs = ["Features", "Graph", "Questions", "Versions", "Files"] as const;

function Detail({ detail }: { readonly detail: TemplateDetail }): ReactElement {
  const { name, title, summary, version, languages } = detail;
  return (
    <>
      <PageHead
        title={title}
        lead={summary}
        crumb={{ href: "/templates", text: "Templates" }}
        actions={
          <Link className="button is-primary" href={`/services/new?template=${name}`}>
            New service
          </Link>
        }
      />
      <div className="stack">
        <p className="row">
          <BadgeOf template={detail} />
          <span className="badge">version {version}</span>
          {languages.map((language) => (
            <span key={language} className="badge">
              {language}
            </span>
          ))}
        </p>
        <Tabs.Root defaultValue="Features">
          <Tabs.List className="tabs" aria-label={`About ${title}`}>
            {tabs.map((tab) => (
              <Tabs.Trigger key={tab} value={tab} className="tab">
                {tab}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="Features" className="tab-page">
            <FeatureTable detail={detail} />
          </Tabs.Content>
          <Tabs.Content value="Graph" className="tab-page">
            <FeatureGraph model={detail.model} />
            <p className="quiet small">
              An arrow leads from a feature to what it requires; a box holds the members of a group. The table
              of features has the same facts.
            </p>
          </Tabs.Content>
          <Tabs.Content value="Questions" className="tab-page">
            <Questions detail={detail} />
          </Tabs.Content>
          <Tabs.Content value="Versions" className="tab-page">
            <ol role="list" className="stack">
              {detail.changelog.map((release) => (
                <li key={release.version} className="panel">
                  <h2>
                    {release.version} <span className="quiet small">{release.date}</span>
                  </h2>
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
      </div>
    </>
  );
}

function FeatureTable({ detail }: { readonly detail: TemplateDetail }): ReactElement {
  const names = new Map(detail.features.map((each) => [each.id, each.name]));
  const depth = (parent: string | null): number => {
    if (parent === null) return 0;
    return depth(detail.features.find((each) => each.id === parent)?.parent ?? null) + 1;
  };
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Features">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">What it does</th>
            <th scope="col">Rules</th>
            <th scope="col">Files</th>
          </tr>
        </thead>
        <tbody>
          {detail.features.map((feature) => (
            <tr key={feature.id}>
              <th scope="row" data-depth={depth(feature.parent)}>
                {feature.name}
                <br />
                <code className="quiet small">{feature.id}</code>{" "}
                {feature.standard ? <span className="badge is-accent">standard</span> : null}
                {feature.default ? <span className="badge">default</span> : null}
                {feature.lifeCycle === "deprecated" ? <span className="badge is-bad">deprecated</span> : null}
              </th>
              <td>{feature.summary}</td>
              <td>
                <ul role="list">
                  {rulesOf(detail, feature.id, names).map((rule) => (
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

function rulesOf(detail: TemplateDetail, id: string, names: ReadonlyMap<string, string>): readonly string[] {
  const name = (other: string): string => names.get(other) ?? other;
  const ofRules = detail.model.rules
    .filter((rule) => rule.feature === id || (rule.kind === "conflicts" && rule.other === id))
    .map((rule: Rule) =>
      rule.kind === "requires"
        ? `requires ${formulaText(rule.formula, name)}`
        : `not together with ${name(rule.feature === id ? rule.other : rule.feature)}`,
    );
  const ofGroups = detail.groups
    .filter((group) => group.members.includes(id))
    .map(
      (group) =>
        `${group.min === 1 && group.max === 1 ? "exactly one" : `${group.min} to ${group.max}`} ${group.noun}`,
    );
  return [...ofRules, ...ofGroups];
}

function formulaText(formula: Formula, name: (id: string) => string): string {
  switch (formula.kind) {
    case "feature":
      return name(formula.id);
    case "all":
      return formula.of.map((each) => formulaText(each, name)).join(" and ");
    case "any":
      return formula.of.map((each) => formulaText(each, name)).join(" or ");
    case "not":
      return `not ${formulaText(formula.of, name)}`;
    case "capability":
      return `a ${formula.name.replaceAll("-", " ")}`;
    case "constant":
      return formula.text;
  }
}

function Questions({ detail }: { readonly detail: TemplateDetail }): ReactElement {
  if (detail.questions.length === 0) return <p>This template asks nothing.</p>;
  const names = new Map(detail.features.map((each) => [each.id, each.name]));
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
                <br />
                <code className="quiet small">{question.id}</code>
              </th>
              <td>{question.type === "choice" ? question.values.join(", ") : question.type}</td>
              <td>
                <code>{String(question.default)}</code>
              </td>
              <td>
                {question.feature === null
                  ? "always"
                  : `with ${names.get(question.feature) ?? question.feature}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FilesByFeature({ detail }: { readonly detail: TemplateDetail }): ReactElement {
  const files = useLoaded(`${detail.name} files`, (signal) => api.templateFiles(detail.name, signal));
  const names = new Map(detail.features.map((each) => [each.id, each.name]));
  return (
    <Load of={files}>
      {({ items }) => {
        const owners = [...new Set(items.map((each) => each.owner.id))];
        return (
          <div className="stack">
            {owners.map((owner) => (
              <details key={owner} className="panel" open={owner === detail.name}>
                <summary>
                  <strong>{owner === detail.name ? "Every service" : (names.get(owner) ?? owner)}</strong>{" "}
                  <span className="quiet">
                    {items.filter((each) => each.owner.id === owner).length} files
                  </span>
                </summary>
                <ul className="file-list">
                  {items
                    .filter((each) => each.owner.id === owner)
                    .map((file) => (
                      <li key={file.origin}>
                        <code>{file.path}</code> <span className="quiet small">{whatItDoes(file)}</span>
                      </li>
                    ))}
                </ul>
              </details>
            ))}
          </div>
        );
      }}
    </Load>
  );
}

function whatItDoes({ as, slot, when, template }: TemplateFile): string {
  const kind = {
    file: template ? "rendered" : "copied",
    fragment: `lines for the slot ${slot ?? ""}`,
    merge: "keys",
    lock: "lock file, cut for each service",
  }[as];
  return when.length === 0 ? kind : `${kind}, with ${when.join(" and ")}`;
}
