import type { ReactElement } from "react";

/** The sign of the application. */
export function Mark({ size = 26 }: { readonly size?: number }): ReactElement {
  return (
    <svg className="mark" aria-hidden="true" viewBox="0 0 32 32" width={size} height={size}>
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <path
        d="M8 22V10l8 7 8-7v12"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
