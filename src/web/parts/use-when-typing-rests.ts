import { useEffect, useEffectEvent } from "react";

/** How long typing has to rest, in milliseconds. */
const rest = 350;

/**
 * Acts a moment after `key` changed for the last time; the signal is aborted when it changes again. While it is
 * undefined, nothing is typed.
 */
export function useWhenTypingRests(key: string | undefined, act: (signal: AbortSignal) => void): void {
  const actNow = useEffectEvent(act);
  useEffect(() => {
    if (key === undefined) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => actNow(controller.signal), rest);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key]);
}
