import { cancel, confirm, intro, isCancel, select, text } from "@clack/prompts";
import { featureModel, featuresOf, questionsOf } from "../../catalogue/feature-model.ts";
import { answerFault, readAnswer } from "../../catalogue/answer.ts";
import type { Answer, Question, Stack } from "../../catalogue/catalogue.ts";
import type { LoadedCatalogue } from "../../workflows/load-catalogue.ts";
import { nameProblem } from "../../workflows/service-name.ts";
import { localId } from "../../connections/connection.ts";
import { namedAnswers } from "../complete-new.ts";
import type { Context } from "../context.ts";
import type { NewAnswers, NewOptions } from "../new-options.ts";
import { stackOf } from "../planning.ts";
import { selectionOf } from "../selection-options.ts";
import { startPicker } from "./feature-picker.ts";
import { askForFeatures } from "./feature-prompt.ts";

/** Somebody left in the middle: nothing has been written. */
class Left extends Error {}

/** Asks for what the options lack. Undefined when the person leaves; then nothing has been written. */
export async function askForNew(
  context: Context,
  name: string | undefined,
  options: NewOptions,
  given: Readonly<Record<string, Answer>>,
): Promise<NewAnswers | undefined> {
  try {
    return await ask(context, name, options, given);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    cancel("Nothing was written.");
    return undefined;
  }
}

async function ask(
  context: Context,
  name: string | undefined,
  options: NewOptions,
  given: Readonly<Record<string, Answer>>,
): Promise<NewAnswers> {
  const loaded = await context.loadCatalogue();
  intro(context.output.style.bold("A new service"));
  const stack = options.stack === undefined ? await askForStack(loaded) : stackOf(loaded, options.stack);
  const serviceName = name ?? (await askForName(stack));
  const description =
    options.description ??
    answered(
      await text({ message: "What does it do?", placeholder: "one line; may stay empty", defaultValue: "" }),
    );
  const chosen = await chooseFeatures(context, loaded, stack, options);
  const answers = { ...given, ...(await askQuestions(loaded, stack, chosen.on, given)) };
  const place = await askForPlace(context, serviceName, options);
  return {
    ...namedAnswers(serviceName, stack.id, { ...options, ...place, description }),
    feature: chosen.feature,
    without: chosen.without,
    answers,
  };
}

function answered<T>(value: T): Exclude<T, symbol> {
  if (isCancel(value)) throw new Left();
  return value as Exclude<T, symbol>;
}

async function askForStack({ catalogue }: LoadedCatalogue): Promise<Stack> {
  const id = answered(
    await select({
      message: "Which stack?",
      options: catalogue.stacks.map((each) => ({
        value: each.id,
        label: each.name,
        hint: `${each.languages.join(", ")}${each.badge === "supported" ? "" : `, ${each.badge}`}`,
      })),
    }),
  );
  return stackOf({ catalogue, raw: { source: "", files: [] } }, id);
}

async function askForName(stack: Stack): Promise<string> {
  return answered(
    await text({
      message: "What is it called?",
      placeholder: "orders",
      validate: (value) => {
        const fault = nameProblem(value ?? "", stack);
        return fault === undefined ? undefined : `${fault.because ?? fault.message}. ${fault.hint ?? ""}`;
      },
    }),
  );
}

interface Chosen {
  readonly feature: readonly string[];
  readonly without: readonly string[];
  readonly on: readonly string[];
}

async function chooseFeatures(
  context: Context,
  { catalogue }: LoadedCatalogue,
  stack: Stack,
  options: NewOptions,
): Promise<Chosen> {
  const selection = selectionOf(options);
  const picker = startPicker(featureModel(catalogue, stack), selection);
  // A selection that is refused is explained when the service is planned.
  if (picker === undefined) return { feature: selection.with, without: selection.without, on: [] };
  const picked = await askForFeatures(picker, "Which features?", context.output.style);
  if (picked === undefined) throw new Left();
  const { selection: final, resolution } = picked;
  const without = [...final.without, ...(final.earlier?.without ?? [])];
  return { feature: final.with, without, on: resolution.on };
}

async function askQuestions(
  { catalogue }: LoadedCatalogue,
  stack: Stack,
  on: readonly string[],
  given: Readonly<Record<string, Answer>>,
): Promise<Readonly<Record<string, Answer>>> {
  const features = featuresOf(catalogue, stack).filter(({ id }) => on.includes(id));
  const open = questionsOf(stack, features).filter(({ question }) => given[question.id] === undefined);
  const wanted =
    open.length > 0 &&
    answered(
      await confirm({
        message: `Answer ${open.length} questions, or take their defaults?`,
        active: "answer",
        inactive: "take the defaults",
        initialValue: false,
      }),
    );
  if (!wanted) return {};
  const answers: Record<string, Answer> = {};
  for (const { question } of open) {
    const answer = await askQuestion(question);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

/** Undefined: the default. */
async function askQuestion(question: Question): Promise<Answer | undefined> {
  const message = question.description ?? question.title;
  if (question.type === "boolean") {
    return answered(await confirm({ message, initialValue: question.default === true }));
  }
  if (question.type === "choice") {
    const initialValue = String(question.default);
    return answered(
      await select({
        message,
        initialValue,
        options: question.values.map((value) => ({ value, label: value })),
      }),
    );
  }
  const given = answered(
    await text({
      message,
      placeholder: String(question.default),
      defaultValue: "",
      validate: (value) => {
        if (value === undefined || value === "") return undefined;
        const fault = answerFault(question, readAnswer(question, value));
        return fault === undefined ? undefined : `The answer ${fault}`;
      },
    }),
  );
  return given === "" ? undefined : given;
}

async function askForPlace(
  context: Context,
  name: string,
  options: NewOptions,
): Promise<Partial<NewOptions>> {
  if (options.output !== undefined) return {};
  const known = await (await context.connections()).list();
  const forge =
    options.forge ??
    answered(
      await select({
        message: "Where to?",
        options: [
          { value: "", label: "a directory", hint: `./${name}` },
          ...known.map(({ connection: { id, title, url } }) => ({
            value: id,
            label: id === localId ? "the local forge" : title,
            hint: id === localId ? "bare repositories on this machine" : url,
          })),
        ],
      }),
    );
  if (forge === "") return { output: name };
  const chosen = known.find((each) => each.connection.id === forge)?.connection;
  const owner = options.owner ?? (await askForOwner(chosen?.owners ?? []));
  const usual = chosen?.defaults.visibility ?? "private";
  const visibility = options.visibility ?? (forge === localId ? usual : await askForVisibility(usual));
  return { forge, owner, visibility };
}

/** One of those that the connection is for, or whoever is typed. */
async function askForOwner(owners: readonly string[]): Promise<string> {
  const message = "Who owns it?";
  if (owners.length === 0) {
    return answered(await text({ message, placeholder: "acme", defaultValue: "example" }));
  }
  return answered(await select({ message, options: owners.map((value) => ({ value, label: value })) }));
}

async function askForVisibility(initialValue: "private" | "public"): Promise<"private" | "public"> {
  const options = (["private", "public"] as const).map((value) => ({ value, label: value }));
  return answered(await select({ message: "Who may see it?", initialValue, options }));
}
