import { useEffect } from "react";

/** Gives the window a title, which tabs, bookmarks and screen readers go by. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Instant Micros`;
  }, [title]);
}
