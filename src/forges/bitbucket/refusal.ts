import { Value } from "typebox/value";
import { ForgeFailure } from "../contract/forge-failure.ts";
import { failureOf, type Answer, type FailureContext } from "../http/failure-of.ts";
import { jsonIn } from "../http/json.ts";
import { ErrorAnswer } from "./answers.ts";

/** How Bitbucket said no, for whoever can make something of it. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** What it says of single fields of the request. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The scopes that the credentials have, where it says so. */
  readonly granted: readonly string[];
  /** What is thrown when nobody can. */
  readonly failure: ForgeFailure;
}

/** Reads an answer that is not a success. */
export function refusalOf(answer: Answer, context: FailureContext): Refusal {
  const { message, fields, ...told } = errorOf(answer.said);
  const { status, header } = answer;
  const scopes = (texts: readonly string[]): readonly string[] => scopesAmong(texts, context.secrets);
  const granted = scopes([...told.granted, ...scopesIn(header("x-oauth-scopes"))]);
  const required = scopes(told.required);
  const accepted = scopes(scopesIn(header("x-accepted-oauth-scopes")));
  const plain = failureOf({ ...answer, said: saidOf(answer.said, message, fields) }, context);
  const refusal = { status, message, fields, granted, failure: plain };

  // Missing scopes come as 403, and have come as 400.
  if (status !== 403 && status !== 400) return refusal;
  if (required.length > 0) return { ...refusal, failure: lacksScopes(plain, required, granted) };
  const isLacking =
    granted.length > 0 && accepted.length > 0 && !accepted.some((each) => granted.includes(each));
  return status === 403 && isLacking
    ? { ...refusal, failure: lacksScopes(plain, accepted, granted) }
    : refusal;
}

function lacksScopes(
  plain: ForgeFailure,
  required: readonly string[],
  granted: readonly string[],
): ForgeFailure {
  const have = granted.length === 0 ? "" : ` It has ${granted.join(", ")}.`;
  return new ForgeFailure(
    "IM_FORGE_FORBIDDEN",
    {
      what: plain.message,
      ...(plain.because === undefined ? {} : { because: plain.because }),
      hint: `Give the connection's token the scope ${required.join(" or ")}.${have}`,
    },
    { retry: "never", retryAt: null, scope: "identity" },
  );
}

/** What may be the name of a scope, and is no secret, should a server repeat one in its place. */
function scopesAmong(texts: readonly string[], secrets: readonly string[]): readonly string[] {
  const may = texts.filter((each) => /^[a-z][a-z:_-]{0,60}$/.test(each) && !secrets.includes(each));
  return [...new Set(may)];
}

/** The scopes in a header, which are separated by commas. */
export function scopesIn(header: string | null): readonly string[] {
  return (header ?? "").split(/[\s,]+/).filter((each) => each !== "");
}

interface ErrorText {
  readonly message: string;
  readonly fields: Refusal["fields"];
  readonly required: readonly string[];
  readonly granted: readonly string[];
}

function errorOf(said: string): ErrorText {
  const body = jsonIn(said);
  if (!Value.Check(ErrorAnswer, body)) return { message: said, fields: {}, required: [], granted: [] };
  const { message, detail, fields } = body.error;
  return {
    message,
    fields: Object.fromEntries(Object.entries(fields ?? {}).map(([name, texts]) => [name, textsIn(texts)])),
    required: textsIn(member(detail, "required")),
    granted: textsIn(member(detail, "granted")),
  };
}

/** The message with what it says of single fields, where it does not say that itself. */
function saidOf(said: string, message: string, fields: Refusal["fields"]): string {
  if (message === said) return said;
  const more = Object.values(fields)
    .flat()
    .filter((each) => !message.includes(each));
  return [message, ...more].join("; ");
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textsIn(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((each) => typeof each === "string");
}
