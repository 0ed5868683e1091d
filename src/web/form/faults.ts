import { capitalised } from "../../text/sentence.ts";
import type { ApiProblem } from "../api/problem.ts";

/** What is wrong with a field, as a person needs it. */
export interface Fault {
  readonly text: string;
  /** A value that would do. */
  readonly suggestion?: string;
}

/** Faults by the pointer of their field: `/service/name`, `/answers/port`. */
export function faultsOf(problems: readonly (ApiProblem | undefined)[]): ReadonlyMap<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const { pointer, message, because, hint } of problems.flatMap((each) => each?.errors ?? [])) {
    if (pointer === undefined || faults.has(pointer)) continue;
    const suggestion = pointer === "/service/name" ? /^Use `([^`]+)`$/.exec(hint ?? "")?.[1] : undefined;
    const text = because === undefined ? message : capitalised(because);
    faults.set(pointer, { text, ...(suggestion === undefined ? {} : { suggestion }) });
  }
  return faults;
}

/** What is wrong with no field that the form shows. */
export function faultsElsewhere(problem: ApiProblem): boolean {
  return problem.errors.length === 0 || problem.errors.some(({ pointer }) => !isShown(pointer));
}

function isShown(pointer: string | undefined): boolean {
  return pointer !== undefined && /^\/(service|answers)\//.test(pointer);
}
