import type { Operation } from "../../server/api/schemas/operation.ts";

type Status = Operation["status"];

export const statusTexts: Readonly<Record<Status, string>> = {
  queued: "Waiting",
  running: "Working",
  cancelling: "Cancelling",
  succeeded: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
};

/** The tone of a badge. */
export const statusTones: Readonly<Record<Status, string>> = {
  queued: "is-info",
  running: "is-info",
  cancelling: "is-warn",
  succeeded: "is-good",
  failed: "is-bad",
  cancelled: "",
};

/** Nothing more happens to it by itself. */
export function isOver(status: Status): boolean {
  return status === "succeeded" || status === "failed" || status === "cancelled";
}
