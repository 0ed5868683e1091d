import { useState } from "react";
import type { RepositoryCheck } from "../../server/api/schemas/selection.ts";
import { api } from "../api/client.ts";
import { problemOf } from "../api/problem.ts";
import { useWhenTypingRests } from "../parts/use-when-typing-rests.ts";
import type { Wanted } from "./wanted.ts";

/** The answer about a repository; `owner` and `forge` say what is wrong with its owner, and why nobody could be asked. */
export type NameCheck =
  | { readonly kind: "known"; readonly check: RepositoryCheck }
  | { readonly kind: "owner" | "forge"; readonly fault: string };

/** Whether the repository could be created, asked when typing rests; undefined while it is not known. */
export function useNameCheck({
  forge,
  owner,
  name,
  template,
}: Pick<Wanted, "forge" | "owner" | "name" | "template">): NameCheck | undefined {
  const [found, setFound] = useState<{ readonly key: string; readonly value: NameCheck }>();
  const key = JSON.stringify([forge, owner, name, template]);
  useWhenTypingRests(key, (signal) => {
    if (name === "" || owner === "") return;
    api.checkRepository({ forge, owner, name, template }, signal).then(
      (check) => setFound({ key, value: { kind: "known", check } }),
      (error: unknown) => {
        const { status, title, detail, errors } = problemOf(error);
        // What cannot be asked now is found out when the form is sent.
        if (status !== 422 && status !== 502 && status !== 503) return;
        const [first] = errors;
        const fault = [first?.message ?? title, first?.because ?? detail].filter(Boolean).join(": ");
        const kind = status === 422 && first?.pointer !== "?forge" ? "owner" : "forge";
        setFound({ key, value: { kind, fault } });
      },
    );
  });
  return found?.key === key ? found.value : undefined;
}
