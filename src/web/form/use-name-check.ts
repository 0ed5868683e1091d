import { useEffect, useState } from "react";
import type { RepositoryCheck } from "../../server/api/schemas/selection.ts";
import { api } from "../api/client.ts";

/** Whether the repository could be created, asked a moment after typing stops; undefined while it is not known. */
export function useNameCheck(
  forge: string,
  owner: string,
  name: string,
  template: string,
): RepositoryCheck | undefined {
  const [check, setCheck] = useState<{ readonly key: string; readonly value: RepositoryCheck }>();
  const key = JSON.stringify([forge, owner, name, template]);
  useEffect(() => {
    if (name === "" || owner === "") return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      api.checkRepository({ forge, owner, name, template }, controller.signal).then(
        (value) => setCheck({ key, value }),
        // What cannot be asked now is found out when the form is sent.
        () => undefined,
      );
    }, 350);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, forge, owner, name, template]);
  return check?.key === key ? check.value : undefined;
}
