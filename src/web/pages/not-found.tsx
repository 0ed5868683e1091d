import type { ReactElement } from "react";
import { Link } from "wouter";
import { PageHead } from "../parts/frame.tsx";
import { Empty } from "../parts/states.tsx";

export function NotFoundPage(): ReactElement {
  return (
    <>
      <PageHead title="Not found" />
      <Empty title="There is no page at this address">
        <p>It may have been mistyped, or what it showed is gone.</p>
        <Link className="button" href="/templates">
          To the templates
        </Link>
      </Empty>
    </>
  );
}
