import type { CommittedService } from "../../workflows/committed-service.ts";
import { impactOf, type Impact, type ServiceImpact } from "../../workflows/update/impact.ts";
import { problem } from "../../problems/problem.ts";
import { askServer } from "../ask-server.ts";
import type { Context, ExitCode } from "../context.ts";
import type { Style } from "../output.ts";
import { problemText } from "../print/problem-text.ts";
import { repositoryRef } from "../repository-ref.ts";

export interface ImpactOptions {
  readonly forge?: string;
  readonly owner?: string;
  readonly server?: string;
}

/** `catalogue impact`: what a catalogue would do to services, before it is released. Exit code 3: some need a person. */
export async function catalogueImpact(
  context: Context,
  places: readonly string[],
  options: ImpactOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const { wiring, output, json } = context;
  const loaded = await context.loadCatalogue();
  const { pristine, source, engine } = wiring;
  const impact = await wiring.remotes.within((open) =>
    impactOf({ pristine, source, engine }, loaded, subjects(context, places, options, environment, open)),
  );
  output.result(json ? JSON.stringify(impact) : impactText(impact, output.style));
  return impact.services.some(needsSomebody) ? 3 : 0;
}

type Open = Parameters<Parameters<Context["wiring"]["remotes"]["within"]>[0]>[0];

/** The services that are meant: folders, repositories of a forge, or what a server's list says. */
async function* subjects(
  context: Context,
  places: readonly string[],
  { forge: id, owner, server }: ImpactOptions,
  environment: Readonly<Record<string, string | undefined>>,
  open: Open,
): AsyncGenerator<CommittedService> {
  if (server !== undefined) {
    const connections = await context.connections();
    for await (const each of registered(server, owner, environment)) {
      const forge = await connections.forge(each.forge);
      yield open(await forge.remote(each), each.id);
    }
    return;
  }
  if (id === undefined) {
    for (const place of places) yield context.wiring.copies.open(place);
    return;
  }
  const forge = await (await context.connections()).forge(id);
  for (const ref of places.map(repositoryRef)) yield open(await forge.remote(ref), forge.webUrl(ref));
  if (owner === undefined) return;
  if (forge.kind !== "local") {
    throw problem("IM_USAGE", {
      what: `The repositories of an owner on ${id} are not listed`,
      hint: "Name them as OWNER/NAME, or take a server's list with --server",
    });
  }
  for await (const each of context.wiring.localManifests.repositories()) {
    if (each.owner === owner && each.manifest !== null)
      yield open(await forge.remote(each), forge.webUrl(each));
  }
}

interface Registered {
  readonly id: string;
  readonly forge: string;
  readonly owner: string;
  readonly name: string;
}

async function* registered(
  server: string,
  owner: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): AsyncGenerator<Registered> {
  const query = new URLSearchParams({ limit: "100", ...(owner === undefined ? {} : { owner }) });
  for (;;) {
    const page = (await askServer("GET", `/api/v1/services?${query.toString()}`, server, environment)) as {
      readonly items: readonly Registered[];
      readonly next: string | null;
    };
    yield* page.items;
    if (page.next === null) return;
    query.set("cursor", page.next);
  }
}

function needsSomebody({ outcome }: ServiceImpact): boolean {
  return outcome === "conflicts" || outcome === "refused";
}

function impactText({ services, results }: Impact, style: Style): string {
  const count = (outcome: ServiceImpact["outcome"]): number =>
    services.filter((each) => each.outcome === outcome).length;
  const counts = [
    `${count("changes")} would change`,
    `${count("conflicts")} would conflict`,
    `${count("refused")} would be refused`,
    `${count("unchanged")} unchanged`,
    ...(count("other-template") === 0 ? [] : [`${count("other-template")} of other templates`]),
  ];
  const lines = [
    `${services.length} ${services.length === 1 ? "service" : "services"}: ${counts.join(", ")}`,
  ];
  for (const { place, outcome, from, to, conflicts, problems } of services.filter(needsSomebody)) {
    const versions = to === "" ? from : `${from} → ${to}`;
    lines.push("", `${style.warn("!")} ${style.bold(place)} ${versions}: ${outcome}`);
    for (const { path, what } of conflicts) lines.push(`  ${path}: ${what}`);
    for (const each of problems) lines.push(problemText(each, style).replaceAll(/^/gm, "  "));
  }
  for (const [index, { places, patch }] of results.entries()) {
    lines.push(
      "",
      style.bold(`Result ${index + 1}: ${places.length} ${places.length === 1 ? "service" : "services"}`),
      ...places.slice(0, 10).map((place) => `  ${place}`),
      ...(places.length > 10 ? [`  and ${places.length - 10} more`] : []),
      "",
      patch,
    );
  }
  return lines.join("\n").trimEnd();
}
