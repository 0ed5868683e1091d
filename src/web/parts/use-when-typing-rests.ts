import { useEffect, useEffectEvent } from "react";

/** How long typing has to rest, in milliseconds. */
const rest = 350;

/** Acts a moment after `key` changed for the last time; the signal is aborted when it changes again. */
export function useWhenTypingRests(key: string, act: (signal: AbortSignal) => void): void {
  const actNow = useEffectEvent(act);
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => actNow(controller.signal), rest);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key]);
}
