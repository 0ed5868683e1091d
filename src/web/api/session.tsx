import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from "react";
import type { WhoAmI } from "../../server/api/schemas/session.ts";
import { api, onSignedOut, rememberCsrf } from "./client.ts";
import { useLoaded } from "./use-loaded.ts";

/** Who uses the application. */
export interface Session {
  readonly who: WhoAmI;
  /** The session ended while a page was open; what is on the page is kept. */
  readonly expired: boolean;
  /** After signing in or out. */
  readonly changed: (who: WhoAmI) => void;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the page around. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("There is no session around this part of the page");
  return session;
}

/** Asks who uses the application before anything is shown, and knows when the session ends. */
export function SessionProvider(props: {
  readonly children: ReactNode;
  readonly waiting: (loaded: ReturnType<typeof useWho>) => ReactElement;
}): ReactElement {
  const loaded = useWho();
  const [later, setLater] = useState<WhoAmI>();
  const [expired, setExpired] = useState(false);
  const first = loaded.kind === "loaded" ? loaded.value : undefined;
  const who = later ?? first;
  const changed = useCallback((now: WhoAmI) => {
    rememberCsrf(now.csrf);
    setExpired(false);
    setLater(now);
  }, []);
  useEffect(() => onSignedOut(() => setExpired(true)), []);
  const session = useMemo(
    () => (who === undefined ? undefined : { who, expired, changed }),
    [who, expired, changed],
  );
  if (session === undefined) return props.waiting(loaded);
  return <SessionContext value={session}>{props.children}</SessionContext>;
}

function useWho() {
  return useLoaded("who", async (signal) => {
    const who = await api.whoAmI(signal);
    rememberCsrf(who.csrf);
    return who;
  });
}
