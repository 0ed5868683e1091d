import { featuresOf, questionsOf, resolvedAnswer } from "../catalogue/feature-model.ts";
import type { Answer, Catalogue, Stack } from "../catalogue/catalogue.ts";
import { configurationOf, type Configuration } from "../renderer/configuration.ts";
import { renderLine } from "../renderer/render-line.ts";
import type { FeatureId } from "../resolver/model.ts";

/**
 * A service that is made up to try templates on: its description has what careless templates stumble over, its answers
 * are those that `on` holds as options, or the defaults.
 */
export function exampleConfiguration(
  catalogue: Catalogue,
  stack: Stack,
  on: readonly FeatureId[],
): Configuration {
  const isOn = new Set(on);
  const service = {
    name: "orders-api",
    description: 'Takes "orders" & keeps <them>',
    owner: "acme",
    repository: "https://git.example.com/acme/orders-api",
  };
  const bare = configurationOf(catalogue, stack, isOn, service, {});
  const asked = questionsOf(stack, featuresOf(catalogue, stack)).filter(
    ({ feature }) => feature === undefined || isOn.has(feature),
  );
  const answers = asked.map(({ question }): [string, Answer] => {
    const { default: given } = question;
    const resolved = resolvedAnswer(question, isOn);
    return [question.id, resolved ?? (typeof given === "string" ? renderLine(given, bare) : given)];
  });
  return { ...bare, answers: Object.fromEntries(answers) };
}
