import type { Static } from "typebox";
import type { Draft, DraftRequest } from "../../server/api/schemas/draft.ts";
import type { GuidelineList } from "../../server/api/schemas/guideline.ts";
import type {
  ConnectionDetail,
  ConnectionList,
  ConnectionRequest,
  ConnectionTest,
} from "../../server/api/schemas/connection.ts";
import type { Operation, OperationEvents, OperationList } from "../../server/api/schemas/operation.ts";
import type { Preview, PreviewDiff } from "../../server/api/schemas/preview.ts";
import type {
  ForgeList,
  PreviewRequest,
  RepositoryCheck,
  ServiceRequest,
} from "../../server/api/schemas/selection.ts";
import type { FleetSummary, ServiceDetail, ServiceList } from "../../server/api/schemas/service.ts";
import type { LogIn, SetUp, WhoAmI } from "../../server/api/schemas/session.ts";
import type { TemplateDetail, TemplateFiles, TemplateList } from "../../server/api/schemas/template.ts";
import type { UpdatePreview, UpdateRequest } from "../../server/api/schemas/update.ts";
import { ApiError, type ApiProblem } from "./problem.ts";

const base = "/api/v1";

/** The server's answers, by what is asked. Every call throws ApiError, or what `fetch` throws. */
export const api = {
  whoAmI: (signal: AbortSignal) => get<WhoAmI>("/whoami", signal),
  signIn: (body: LogIn) => send<WhoAmI>("POST", "/session", body),
  signOut: () => send<null>("DELETE", "/session", undefined),
  setUp: (body: SetUp) => send<WhoAmI>("POST", "/setup", body),

  templates: (signal: AbortSignal) => get<TemplateList>("/templates", signal),
  template: (name: string, signal: AbortSignal) => get<TemplateDetail>(`/templates/${part(name)}`, signal),
  templateFiles: (name: string, signal: AbortSignal) =>
    get<TemplateFiles>(`/templates/${part(name)}/files`, signal),
  guidelines: (signal: AbortSignal) => get<GuidelineList>("/guidelines", signal),

  draft: (signal: AbortSignal) => get<Draft>("/draft", signal),
  saveDraft: (body: DraftRequest, signal: AbortSignal) => send<Draft>("PUT", "/draft", body, {}, signal),
  dropDraft: (signal: AbortSignal) => send<null>("DELETE", "/draft", undefined, {}, signal),

  forges: (signal: AbortSignal) => get<ForgeList>("/forges", signal),
  connections: (signal: AbortSignal) => get<ConnectionList>("/connections", signal),
  addConnection: (request: ConnectionRequest & { readonly id: string }) =>
    send<ConnectionDetail>("POST", "/connections", request),
  changeConnection: (id: string, request: ConnectionRequest) =>
    send<ConnectionDetail>("PUT", `/connections/${part(id)}`, request),
  removeConnection: (id: string) => send<null>("DELETE", `/connections/${part(id)}`, undefined),
  testConnection: (id: string) => send<ConnectionTest>("POST", `/connections/${part(id)}:test`, {}),
  checkRepository: (query: Readonly<Record<string, string>>, signal: AbortSignal) =>
    get<RepositoryCheck>(`/repositories:check?${new URLSearchParams(query)}`, signal),

  services: (query: string, signal: AbortSignal) => get<ServiceList>(`/services${query}`, signal),
  fleet: (signal: AbortSignal) => get<Static<typeof FleetSummary>>("/services:summary", signal),
  servicesAsCsv: (query: string) => `${base}/services.csv${query}`,
  service: (id: string, signal: AbortSignal) => get<ServiceDetail>(`/services/${part(id)}`, signal),
  forgetService: (id: string) => send<null>("DELETE", `/services/${part(id)}`, undefined),
  createService: (request: ServiceRequest, key: string) =>
    send<Operation>("POST", "/services", request, { "idempotency-key": key }),

  previewUpdate: (id: string, change: UpdateRequest, signal: AbortSignal) =>
    send<UpdatePreview>("POST", `/services/${part(id)}/updates:preview`, change, {}, signal),
  updateService: (id: string, change: UpdateRequest, key: string) =>
    send<Operation>("POST", `/services/${part(id)}/updates`, change, { "idempotency-key": key }),

  operations: (signal: AbortSignal) => get<Static<typeof OperationList>>("/operations?limit=50", signal),
  operation: (id: string, signal: AbortSignal) => get<Operation>(`/operations/${part(id)}`, signal),
  cancelOperation: (id: string) => send<Operation>("POST", `/operations/${part(id)}:cancel`, undefined),
  retryOperation: (id: string) => send<Operation>("POST", `/operations/${part(id)}:retry`, undefined),
  /** Answers at once when there are events after this one, and else within so many seconds. */
  operationEvents: (id: string, after: number, seconds: number, signal: AbortSignal) =>
    get<OperationEvents>(`/operations/${part(id)}/events?after=${after}&wait=${seconds}`, signal),
  operationStream: (id: string, after: number) => `${base}/operations/${part(id)}/events?after=${after}`,
  operationLog: (id: string) => `${base}/operations/${part(id)}/log`,

  createPreview: (request: PreviewRequest, signal?: AbortSignal) =>
    send<Preview>("POST", "/previews", request, {}, signal),
  preview: (id: string, signal: AbortSignal) => get<Preview>(`/previews/${part(id)}`, signal),
  previewDiff: (id: string, against: string, signal: AbortSignal) =>
    get<PreviewDiff>(`/previews/${part(id)}/diff?against=${part(against)}`, signal),
  previewArchive: (id: string, format: "zip" | "tgz") =>
    `${base}/previews/${part(id)}/archive?format=${format}`,
  /** All files of a preview at once, as the zip that can be downloaded. */
  previewZip: async (id: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> => {
    const response = await fetch(api.previewArchive(id, "zip"), { signal });
    if (!response.ok) await read<never>(response);
    return new Uint8Array(await response.arrayBuffer());
  },
};

let csrf: string | null = null;
let whenSignedOut: () => void = () => undefined;

/** The token that the server wants to see with every change; from `whoAmI`. */
export function rememberCsrf(token: string | null): void {
  csrf = token;
}

/** Called when an answer says that the session has ended. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

function part(text: string): string {
  return encodeURIComponent(text);
}

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  return read<T>(await fetch(`${base}${path}`, { signal, headers: { accept: "application/json" } }));
}

async function send<T>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  signal: AbortSignal | null = null,
): Promise<T> {
  const response = await fetch(`${base}${path}`, {
    method,
    signal,
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(csrf === null ? {} : { "x-csrf-token": csrf }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return read<T>(response);
}

async function read<T>(response: Response): Promise<T> {
  const type = response.headers.get("content-type") ?? "";
  if (response.status === 204) return null as T;
  if (response.ok && type.startsWith("application/json")) return (await response.json()) as T;
  const problem: ApiProblem = type.startsWith("application/problem+json")
    ? ((await response.json()) as ApiProblem)
    : {
        status: response.status,
        code: "IM_UNREACHABLE",
        title: `The server answered ${response.status} ${response.statusText}`,
        errors: [],
      };
  if (problem.status === 401 && problem.code !== "IM_SIGN_IN_FAILED") whenSignedOut();
  throw new ApiError(problem);
}
