import type { ReactElement } from "react";

const full = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

/** A moment as people here write it; the exact one is in the markup. */
export function TimeOf({ at }: { readonly at: string }): ReactElement {
  return <time dateTime={at}>{full.format(new Date(at))}</time>;
}

/** Its day; pointing at it tells the time too. */
export function DayOf({ at }: { readonly at: string }): ReactElement {
  return (
    <time dateTime={at} title={full.format(new Date(at))}>
      {day.format(new Date(at))}
    </time>
  );
}
