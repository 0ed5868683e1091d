import { Component, type ReactElement, type ReactNode } from "react";
import { PageHead } from "./frame.tsx";
import { ProblemNote } from "./states.tsx";

interface Props {
  readonly children: ReactNode;
}

/** Keeps the navigation when a page fails: by a mistake of ours, or because a newer version replaced its files. */
export class PageGuard extends Component<Props, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Failed error={error} />;
  }
}

function Failed({ error }: { readonly error: Error }): ReactElement {
  return (
    <>
      <PageHead title="This page failed" />
      <ProblemNote
        problem={{
          status: 0,
          code: "IM_INTERNAL",
          title: "The page met something that it did not expect",
          detail: error.message,
          hint: "Load it again; if it stays so, report what you did. What you typed into a form is kept.",
          errors: [],
        }}
        retry={() => window.location.reload()}
      />
    </>
  );
}
