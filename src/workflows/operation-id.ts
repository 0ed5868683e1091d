import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { OperationId, RepositoryRef } from "../forges/contract/forge.ts";
import type { ServicePlan } from "./service-plan.ts";

/**
 * The operation's id where nobody keeps a record of operations, as on the command line: a digest of what will be
 * there and where. Whoever runs the same command again after a crash therefore goes on with the same operation; a
 * request that differs in any file is another operation, and finds the name taken.
 */
export function naturalOperationId(plan: ServicePlan, ref: RepositoryRef): OperationId {
  const text = ["create", ref.owner, ref.name, plan.tree.id].join("\0");
  return `create-${bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 32)}`;
}
