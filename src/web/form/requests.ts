import type { PreviewRequest, ServiceRequest } from "../../server/api/schemas/selection.ts";
import { listsOf, type Wanted } from "./wanted.ts";

/** What is sent to create the service. */
export function serviceRequest(wanted: Wanted): ServiceRequest {
  const { name, owner, description, forge, isPublic } = wanted;
  return {
    ...choices(wanted),
    service: { name, owner, description },
    forge,
    visibility: isPublic ? "public" : "private",
  };
}

/** What is sent to see its files; what is not typed yet is left to the server. */
export function previewRequest(wanted: Wanted): PreviewRequest {
  const { name, owner, description } = wanted;
  return {
    ...choices(wanted),
    service: {
      ...(name === "" ? {} : { name }),
      ...(owner === "" ? {} : { owner }),
      ...(description === "" ? {} : { description }),
    },
  };
}

function choices({ template, selection, answers, allowDeprecated }: Wanted) {
  const lists = listsOf(selection);
  return {
    template,
    with: [...lists.with],
    without: [...lists.without],
    answers: { ...answers },
    ...(allowDeprecated ? { allowDeprecated } : {}),
  };
}
