import type { ServiceRequest } from "./service-request.ts";

/** A preview is kept as its request: its content is rendered again where it is not at hand. */
export interface StoredPreview {
  readonly id: string;
  readonly request: ServiceRequest;
  /** RFC 3339. */
  readonly expiresAt: string;
}

export interface PreviewStore {
  put(id: string, request: ServiceRequest, seconds: number): Promise<StoredPreview>;
  /** null when it is unknown or has expired. */
  find(id: string): Promise<StoredPreview | null>;
}
