import { useState } from "react";
import type { Preview, PreviewDiff } from "../../server/api/schemas/preview.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { useWhenTypingRests } from "../parts/use-when-typing-rests.ts";
import { previewRequest } from "./requests.ts";
import type { Wanted } from "./wanted.ts";

/** What the files would be like, and what is wrong with the form: the server renders it as it is typed. */
export interface LivePreview {
  /** Of the last form that could be rendered. */
  readonly files?: {
    readonly preview: Preview;
    /** Against the template's defaults. */
    readonly diff: Pick<PreviewDiff, "added" | "removed" | "changed">;
  };
  /** Why the form as it stands cannot be rendered. */
  readonly problem?: ApiProblem;
  /** Whether this is about the form as it stands. */
  readonly isFresh: boolean;
}

/** Asks a moment after the form rests; an answer that comes too late is dropped. */
export function useLivePreview(wanted: Wanted): LivePreview {
  const request = JSON.stringify(previewRequest(wanted));
  const [state, setState] = useState<Omit<LivePreview, "isFresh"> & { readonly of?: string }>({});
  const ask = async (signal: AbortSignal): Promise<void> => {
    try {
      const preview = await api.createPreview(previewRequest(wanted), signal);
      const { added, removed, changed } = await api.previewDiff(preview.id, "default", signal);
      setState({ of: request, files: { preview, diff: { added, removed, changed } } });
    } catch (error) {
      const problem = problemOf(error);
      // A server that cannot be reached is told of when something is sent to it.
      if (signal.aborted || problem.status === 0) return;
      setState((before) => ({
        of: request,
        problem,
        ...(before.files === undefined ? {} : { files: before.files }),
      }));
    }
  };
  useWhenTypingRests(request, (signal) => void ask(signal));
  const { of, ...live } = state;
  return { ...live, isFresh: of === request };
}
