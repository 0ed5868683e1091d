import type { NewOperation } from "../../src/workflows/operations/journal.ts";
import type { ServiceRequest } from "../../src/workflows/service-request.ts";
import type { RegisteredService } from "../../src/workflows/registry.ts";

export const aRequest: ServiceRequest = {
  stack: "tiny",
  service: { name: "orders", description: "", owner: "acme" },
  selection: { with: [], without: [] },
  answers: {},
  allowDeprecated: false,
};

/** An operation of two steps, for tests of the record rather than of what is recorded. */
export function aNewOperation(id: string): NewOperation {
  return {
    id,
    steps: ["resolve", "register"],
    createdBy: "me",
    task: {
      kind: "create-service",
      input: {
        forge: "local",
        visibility: "private",
        request: aRequest,
      },
    },
  };
}

export function aService(name: string): RegisteredService {
  return {
    id: `local:acme/${name}`,
    name,
    owner: "acme",
    description: "",
    forge: "local",
    template: "tiny",
    version: "1.0.0",
    bundle: "sha256:0",
    tree: "0",
    features: [],
    requested: { with: [], without: [] },
    answers: { port: 8080 },
    webUrl: "w",
    cloneUrl: "c",
    commit: "0",
    operation: null,
    createdBy: "me",
    proposal: null,
    everProposed: false,
  };
}
