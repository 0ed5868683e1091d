import type { ReactElement } from "react";
import { Missing } from "../parts/states.tsx";

/** For addresses that are no page. */
export function NotFoundPage(): ReactElement {
  return <Missing title="There is no page at this address" hint={undefined} />;
}
