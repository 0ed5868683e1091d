import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../src/processes/free-port.ts";
import type { ServicePlan } from "../../src/workflows/service-plan.ts";
import { aCollector } from "../support/a-collector.ts";
import { componentsOf, expectPinnedActions, run, untilReady, validDescriptor } from "../support/a-service.ts";
import { passesItsTrial } from "../support/a-trial.ts";
import { personsEnvironment } from "../support/persons-environment.ts";
import { expectThePactOfEveryStack } from "../support/a-pact.ts";
import { optionalFeatures, plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";

const optional = optionalFeatures("nodejs");

const planned = (selection: Parameters<typeof plannedService>[1], description?: string): ServicePlan =>
  plannedService("nodejs", selection, description);

/** Started against a collector, it sends the span of a request, in the caller's trace, before it ends. */
async function sendsItsTraces(directory: string): Promise<void> {
  const { endpoint, spans } = await aCollector();
  const port = await freePort();
  const env = { ...personsEnvironment(), PORT: String(port), OTEL_EXPORTER_OTLP_ENDPOINT: endpoint };
  const service = spawn("node", ["src/main.js"], { cwd: directory, env });
  onTestFinished(() => void service.kill("SIGKILL"));
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, service);
  const [traceId, parentSpanId] = ["4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"];
  await fetch(`${url}/greetings/Ada`, { headers: { traceparent: `00-${traceId}-${parentSpanId}-01` } });
  service.kill("SIGTERM");
  await once(service, "close");
  expect(spans).toMatchObject([{ service: "orders", traceId, parentSpanId, name: "GET /greetings/:name" }]);
}

/** Installing takes a while where the packages have to be fetched first. */
const timeout = 900_000;

test(
  "with every feature it passes its trial, and its bill of materials lists what is delivered",
  { timeout },
  (context) =>
    passesItsTrial(
      context,
      "nodejs",
      { with: optional },
      {
        plants: "an image that runs as root",
        look: async (directory) => {
          expect(await run(directory, ["make", "sbom"], personsEnvironment())).toMatchObject({ code: 0 });
          const delivered = await componentsOf(join(directory, "sbom.cdx.json"));
          expect(delivered).toEqual(expect.arrayContaining(["fastify", "pino", "sonic-boom"]));
          expect(delivered).not.toContain("eslint");
          await expectThePactOfEveryStack(directory);
          await sendsItsTraces(directory);
        },
      },
    ),
);

test("without optional features nothing of theirs is left", () => {
  const plan = planned({ without: optional });
  const texts = textsOf(plan.tree);
  expect(Object.keys(texts)).not.toContain("service-descriptor.yml");
  expect(
    Object.keys(texts).filter((path) =>
      /pipelines|\.github|c8rc|^bin\/deploy|renovate|dashboards|cruiser|openapi|telemetry|pact|greeter|consumers|debug/.test(
        path,
      ),
    ),
  ).toEqual([]);
  const managed = Object.entries(texts).filter(([path]) => path !== ".instant-micros.json");
  expect(
    managed
      .filter(([, text]) =>
        /MICROS_|\bc8\b|cruise|Datadog|openapi|telemetry|OTEL_|sbom|\bsox\b|\bpacts?\b|DEBUG_PORT/.test(text),
      )
      .map(([path]) => path),
  ).toEqual([]);
});

test("its service descriptor is valid, whatever the description is", async () => {
  for (const description of ["Takes orders: \"fast\" & # 'safe'", "{}", "- *x", "Bestellungen 🚚", ""]) {
    expect(await validDescriptor(planned({}, description))).toMatchObject({
      name: "orders",
      provenance: { features: ["health-check", "json-logging", "micros"] },
    });
  }
});

test("its files are clean text with nothing left to fill in", () => {
  for (const selection of [{}, { with: optional }, { without: optional }]) {
    for (const [path, text] of Object.entries(textsOf(planned(selection).tree))) {
      expect(text.endsWith("\n"), path).toBe(true);
      expect(text, path).not.toMatch(/\r|[ \t]\n|\n\n$|TODO|(?<!\$)\{\{/);
    }
  }
});

test("its actions are pinned to commits", () => {
  expectPinnedActions(planned({ with: optional }));
});
