import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- held to the description, which tests read freely
  readonly body: any;
  readonly bytes: Buffer;
}

export interface Call {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type ApiClient = (method: string, path: string, call?: Call) => Promise<ApiAnswer>;

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface Description {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Described>> }>>>
  >;
}

/** Calls a server, and throws when an answer is not as its own description says. */
export async function apiClient(address: string): Promise<ApiClient> {
  const description = (await (await fetch(`${address}/api/openapi.json`)).json()) as Description;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(description, "api");
  const validators = new Map<string, ValidateFunction>();

  return async (method, path, { body, headers = {} } = {}) => {
    const response = await fetch(`${address}${path}`, {
      method,
      redirect: "manual",
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const isJson = type.endsWith("json");
    const value: unknown = isJson ? JSON.parse(bytes.toString("utf8")) : bytes.toString("utf8");
    check(method, path, response.status, type, value);
    return { status: response.status, headers: response.headers, body: value, bytes };
  };

  function check(method: string, path: string, status: number, type: string, value: unknown): void {
    const where = `${method} ${path} → ${status} ${type}`;
    const plainPath = decodeURI(path.split("?")[0] ?? "");
    const found = Object.entries(description.paths).find(
      ([template, methods]) => matches(template, plainPath) && methods[method.toLowerCase()] !== undefined,
    );
    const responses = found?.[1][method.toLowerCase()]?.responses;
    // What is not described can only be refused, and refusals look alike everywhere.
    const described = responses?.[String(status)] ?? responses?.[`${String(status)[0]}XX`];
    if (described === undefined && (status < 400 || found !== undefined)) {
      throw new Error(`${where} is not described`);
    }
    if (status === 204) return;
    const content = described?.content ?? { "application/problem+json": { schema: {} } };
    if (status < 400 && content["application/octet-stream"] !== undefined) return;
    if (content[type] === undefined)
      throw new Error(`${where} is described as ${Object.keys(content).join(", ")}`);
    const place =
      found === undefined || described === undefined
        ? "api#/components/schemas/Problem"
        : `api#/paths/${token(found[0])}/${method.toLowerCase()}/responses/${responses?.[String(status)] === undefined ? `${String(status)[0]}XX` : status}/content/${token(type)}/schema`;
    let validate = validators.get(place);
    if (validate === undefined) {
      validate = ajv.compile({ $ref: place });
      validators.set(place, validate);
    }
    if (!validate(value)) throw new Error(`${where}: ${ajv.errorsText(validate.errors)}`);
  }
}

function matches(template: string, path: string): boolean {
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replace(/\{[^}]+\}/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(path);
}

function token(text: string): string {
  return encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));
}
