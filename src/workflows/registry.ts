import type { Answer, QuestionId } from "../catalogue/catalogue.ts";
import type { ConnectionId } from "../connections/connection.ts";
import type { Manifest } from "../manifest/manifest.ts";

/** A created service as the registry keeps it. All of it can be read again from the manifest and the forge. */
export interface RegisteredService {
  /** `<connection>:<owner>/<name>`. */
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly description: string;
  readonly forge: ConnectionId;
  readonly template: string;
  readonly version: string;
  readonly bundle: string;
  readonly tree: string;
  readonly features: readonly string[];
  readonly requested: { readonly with: readonly string[]; readonly without: readonly string[] };
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  readonly webUrl: string;
  readonly cloneUrl: string;
  readonly commit: string;
  readonly operation: string | null;
  readonly createdBy: string;
  /** The update that is proposed, as it was seen last. */
  readonly proposal: RegisteredProposal | null;
  /** false only as long as nobody has made or seen a proposal since we created it. */
  readonly everProposed: boolean;
}

/** A proposal of an update that was open when somebody looked. */
export interface RegisteredProposal {
  readonly number: number;
  readonly webUrl: string;
  /** Template version that it goes to. */
  readonly version: string;
  /** Something in it waits for a person. */
  readonly draft: boolean;
}

/** Where a service is, and how it came there: what its manifest does not say. */
type Origin = Pick<
  RegisteredService,
  | "forge"
  | "owner"
  | "name"
  | "webUrl"
  | "cloneUrl"
  | "commit"
  | "operation"
  | "createdBy"
  | "proposal"
  | "everProposed"
>;

/** What the registry keeps of a service with this manifest. */
export function registeredService(manifest: Manifest, origin: Origin): RegisteredService {
  return {
    id: serviceId(origin.forge, origin),
    description: manifest.service.description,
    template: manifest.stack.id,
    version: manifest.stack.version,
    bundle: manifest.catalogue.bundle,
    tree: manifest.tree,
    features: manifest.features,
    requested: manifest.requested,
    answers: manifest.answers,
    ...origin,
  };
}

/** The id under which a service is registered. */
export function serviceId(
  forge: ConnectionId,
  { owner, name }: Pick<RegisteredService, "owner" | "name">,
): string {
  return `${forge}:${owner}/${name}`;
}

/** A service, and when it came into the registry (RFC 3339). */
export interface StoredService extends RegisteredService {
  readonly createdAt: string;
}

/** proposed: behind, and a proposal to its template's current version is open. */
export type ServiceStatus = "up-to-date" | "behind" | "proposed" | "unmanaged";
export type ServiceOrder = "name" | "owner" | "created" | "version";

export interface ServiceQuery {
  /** Words that name, owner or description contain, in any order. */
  readonly q: string | null;
  readonly template: string | null;
  readonly version: string | null;
  readonly owner: string | null;
  /** All of them are on. */
  readonly features: readonly string[];
  readonly status: ServiceStatus | null;
  /** The current version of each template: what `status` is measured by. */
  readonly latest: Readonly<Record<string, string>>;
  readonly order: ServiceOrder;
  readonly descending: boolean;
  readonly limit: number;
  /** Opaque; from the page before. */
  readonly cursor: string | null;
}

export interface ServicePage {
  readonly items: readonly StoredService[];
  readonly next: string | null;
}

export interface FleetCount {
  readonly template: string;
  readonly version: string;
  readonly services: number;
}

/** The created services. */
export interface ServiceRegistry {
  find(id: string): Promise<StoredService | null>;
  /** Forgets a service; what is on its forge stays. */
  remove(id: string): Promise<void>;
  /** Those of a connection whose repository has the name, whoever owns it. */
  named(forge: ConnectionId, name: string): Promise<readonly StoredService[]>;
  /** null for a cursor that is none, or is of another search. */
  search(query: ServiceQuery): Promise<ServicePage | null>;
  count(query: ServiceQuery): Promise<number>;
  /** How many services are on each version of each template. */
  counts(): Promise<readonly FleetCount[]>;
  /** The owners with the most services. */
  owners(limit: number): Promise<readonly string[]>;
  /** Adds, or replaces what is known about it. */
  put(service: RegisteredService): Promise<"added" | "updated">;
}

/** How far a service is from its template. */
export function statusOf(
  service: Pick<RegisteredService, "template" | "version" | "proposal">,
  latest: Readonly<Record<string, string>>,
): ServiceStatus {
  const version = Object.hasOwn(latest, service.template) ? latest[service.template] : undefined;
  if (version === undefined) return "unmanaged";
  if (version === service.version) return "up-to-date";
  return version === service.proposal?.version ? "proposed" : "behind";
}
