import { useEffect } from "react";
import { useLocation } from "wouter";

/** What the keyboard does everywhere; shown by `?`. */
export const shortcuts: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: ["g", "n"], what: "New service" },
  { keys: ["g", "s"], what: "Created services" },
  { keys: ["g", "t"], what: "Templates" },
  { keys: ["/"], what: "Search or filter on this page" },
  { keys: ["Ctrl", "Enter"], what: "Create the service (in the form)" },
  { keys: ["Ctrl", "E"], what: "Preview its files (in the form)" },
  { keys: ["?"], what: "This list" },
];

const places: Readonly<Record<string, string>> = { n: "/services/new", s: "/services", t: "/templates" };

/** How long the second key of a pair may take, in milliseconds. */
const patience = 1_200;

/** Listens for single keys, except where somebody types or a modifier is held. */
export function useShortcuts(enabled: boolean, showHelp: () => void): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (!enabled) return undefined;
    let wentAt = -Infinity;
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
      const second = event.timeStamp - wentAt < patience ? places[event.key] : undefined;
      wentAt = event.key === "g" ? event.timeStamp : -Infinity;
      if (second !== undefined) navigate(second);
      else if (event.key === "?") showHelp();
      else if (event.key === "/") {
        const search = document.querySelector<HTMLInputElement>("main input[type=search]");
        if (search === null) return;
        search.focus();
        search.select();
      } else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [enabled, navigate, showHelp]);
}

function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog") !== null) return true;
  const isTicked = target instanceof HTMLInputElement && ["checkbox", "radio"].includes(target.type);
  return !isTicked && target.matches("input, select, textarea");
}
