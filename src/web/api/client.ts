import type { Operation } from "../../server/api/schemas/operation.ts";
import type { Preview, PreviewContent, PreviewDiff } from "../../server/api/schemas/preview.ts";
import type {
  ForgeList,
  PreviewRequest,
  RepositoryCheck,
  ServiceRequest,
} from "../../server/api/schemas/selection.ts";
import type { ServiceDetail, ServiceList } from "../../server/api/schemas/service.ts";
import type { WhoAmI } from "../../server/api/schemas/session.ts";
import type { TemplateDetail, TemplateFiles, TemplateList } from "../../server/api/schemas/template.ts";
import { ApiError, type ApiProblem } from "./problem.ts";

const base = "/api/v1";

/** The server's answers, by what is asked. Every call throws ApiError. */
export const api = {
  whoAmI: (signal: AbortSignal) => get<WhoAmI>("/whoami", signal),
  templates: (signal: AbortSignal) => get<TemplateList>("/templates", signal),
  template: (name: string, signal: AbortSignal) => get<TemplateDetail>(`/templates/${part(name)}`, signal),
  templateFiles: (name: string, signal: AbortSignal) =>
    get<TemplateFiles>(`/templates/${part(name)}/files`, signal),
  forges: (signal: AbortSignal) => get<ForgeList>("/forges", signal),
  checkRepository: (query: Readonly<Record<string, string>>, signal: AbortSignal) =>
    get<RepositoryCheck>(`/repositories:check?${new URLSearchParams(query)}`, signal),
  services: (query: string, signal: AbortSignal) => get<ServiceList>(`/services${query}`, signal),
  service: (id: string, signal: AbortSignal) => get<ServiceDetail>(`/services/${part(id)}`, signal),
  createService: (request: ServiceRequest, key: string) =>
    send<Operation>("/services", request, { "idempotency-key": key }),
  operation: (id: string, signal: AbortSignal) => get<Operation>(`/operations/${part(id)}`, signal),
  cancelOperation: (id: string) => send<Operation>(`/operations/${part(id)}:cancel`, undefined),
  retryOperation: (id: string) => send<Operation>(`/operations/${part(id)}:retry`, undefined),
  operationEvents: (id: string, after: number) => `${base}/operations/${part(id)}/events?after=${after}`,
  createPreview: (request: PreviewRequest) => send<Preview>("/previews", request),
  preview: (id: string, signal: AbortSignal) => get<Preview>(`/previews/${part(id)}`, signal),
  previewFile: (id: string, path: string, signal: AbortSignal) =>
    get<PreviewContent>(`/previews/${part(id)}/file?path=${encodeURIComponent(path)}`, signal),
  previewDiff: (id: string, against: string, signal: AbortSignal) =>
    get<PreviewDiff>(`/previews/${part(id)}/diff?against=${part(against)}`, signal),
  previewArchive: (id: string, format: "zip" | "tgz") =>
    `${base}/previews/${part(id)}/archive?format=${format}`,
};

let csrf: string | null = null;

/** The token that the server wants to see with every change; from `whoAmI`. */
export function rememberCsrf(token: string | null): void {
  csrf = token;
}

function part(text: string): string {
  return encodeURIComponent(text);
}

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  return read<T>(await fetch(`${base}${path}`, { signal, headers: { accept: "application/json" } }));
}

async function send<T>(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const response = await fetch(`${base}${path}`, {
    method: "POST",
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
  if (response.ok && type.startsWith("application/json")) return (await response.json()) as T;
  if (type.startsWith("application/problem+json")) throw new ApiError((await response.json()) as ApiProblem);
  throw new ApiError({
    status: response.status,
    code: "IM_UNREACHABLE",
    title: `The server answered ${response.status} ${response.statusText}`,
    errors: [],
  });
}
