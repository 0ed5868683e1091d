import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";

/**
 * What the consumer of a service has written is what the sample of the producer says, which is one file for every stack: so
 * the pact of each is one that each can honour.
 */
export async function expectThePactOfEveryStack(directory: string): Promise<void> {
  const written = await pactIn(directory, "pacts/written/orders-greeter.json");
  const sample = await pactIn(directory, "pacts/received/greeting-page.json");
  expect(written).toMatchObject({ consumer: { name: "orders" }, provider: { name: "greeter" } });
  expect(interactionsOf(written)).toEqual(interactionsOf(sample));
}

const interactionsOf = (pact: object): unknown => ("interactions" in pact ? pact.interactions : undefined);

async function pactIn(directory: string, path: string): Promise<object> {
  return JSON.parse(await readFile(join(directory, path), "utf8"));
}
