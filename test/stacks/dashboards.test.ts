import { createServer, type IncomingHttpHeaders } from "node:http";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { run, writeService } from "../support/a-service.ts";
import { plannedService } from "../support/rendered-service.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

test("every stack comes with the dashboards that its list says, whoever is told", async () => {
  for (const stack of ["nodejs", "python-flask", "go", "spring-boot"]) {
    for (const without of [[], ["micros"]]) {
      const plan = plannedService(stack, { with: ["datadog"], without });
      const directory = await writeService(await temporaryDirectory(), plan);
      expect(await run(directory, ["bin/dashboards", "--check"])).toEqual({ code: 0, output: "" });
    }
  }
});

test("the dashboard and each alert are sent to Datadog, with keys that are in no argument", async () => {
  const received: { url: string | undefined; headers: IncomingHttpHeaders; body: unknown }[] = [];
  const datadog = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (part: string) => (text += part));
    request.on("end", () => {
      received.push({ url: request.url, headers: request.headers, body: JSON.parse(text) });
      response.writeHead(received.length === 5 ? 403 : 200).end("{}");
    });
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void datadog.close());
  await once(datadog, "listening");
  const address = datadog.address();
  if (typeof address !== "object" || address === null) throw new Error("a TCP server has a port");

  const directory = await writeService(
    await temporaryDirectory(),
    plannedService("nodejs", { with: ["datadog"] }),
  );
  const keys = { DD_API: `http://127.0.0.1:${address.port}`, DD_API_KEY: "one", DD_APP_KEY: "two" };
  const published = await run(directory, ["bin/dashboards", "--publish"], { ...process.env, ...keys });
  expect(published.code, published.output).toBe(0);
  expect(received.map(({ url }) => url)).toEqual([
    "/api/v1/dashboard",
    "/api/v1/monitor",
    "/api/v1/monitor",
    "/api/v1/monitor",
  ]);
  expect(received[0]).toMatchObject({
    headers: { "dd-api-key": "one", "dd-application-key": "two" },
    body: { title: "orders", layout_type: "ordered", reflow_type: "auto" },
  });
  expect(received[1]).toMatchObject({
    body: { type: "log alert", options: { thresholds: { critical: 0 } } },
  });

  const refused = await run(directory, ["bin/dashboards", "--publish"], { ...process.env, ...keys });
  expect(refused.code).not.toBe(0);
});
