import { useCallback, useEffect, useState } from "react";
import { problemOf, type ApiProblem } from "./problem.ts";

/** Something that comes from the server: being fetched, there, or not to be had. */
export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly value: T }
  | { readonly kind: "failed"; readonly problem: ApiProblem; readonly retry: () => void };

/** Fetches when `key` changes, drops answers that come too late, and keeps the old value while a new one is fetched. */
export function useLoaded<T>(key: string, fetchValue: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    const controller = new AbortController();
    fetchValue(controller.signal).then(
      (value) => setState({ kind: "loaded", value }),
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ kind: "failed", problem: problemOf(error), retry });
      },
    );
    return () => controller.abort();
    // The key stands for everything that `fetchValue` depends on.
  }, [key, attempt, retry]);
  return state;
}
