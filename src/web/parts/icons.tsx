import type { ReactElement } from "react";

/** The drawings of the application: 20 by 20, in the colour of the text around them, silent for screen readers. */
const drawings = {
  plus: "M10 4v12M4 10h12",
  menu: "M3.5 6h13M3.5 10h13M3.5 14h13",
  list: "M4 5.5h12M4 10h12M4 14.5h12",
  cards: "M3.5 4.5h5.5v5H3.5zM11 4.5h5.5v5H11zM3.5 11.5h5.5v4H3.5zM11 11.5h5.5v4H11z",
  check: "m4.5 10.5 3.5 3.5 7.5-8",
  minus: "M4 10h12",
  cross: "m5.5 5.5 9 9m0-9-9 9",
  lock: "M6 9V7a4 4 0 0 1 8 0v2M5 9h10v7H5z",
  warning: "M10 3.5 17 16H3zM10 8v4m0 2v.01",
  file: "M5.5 3.5h6l3.5 3.5v9.5h-9.5zM11.5 3.5V7H15",
  folder: "M3 6h5l1.5 2H17v8H3z",
  "folder-open": "M3 16V6h5l1.5 2H16v2.5M3 16l2.5-5.5H18L15.5 16z",
  chevron: "m8 5 5 5-5 5",
  copy: "M7 7h9v9H7zM4 13V4h9",
  download: "M10 3.5v9m-4-4 4 4 4-4M4 16.5h12",
  clock: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6.5V10l2.5 2",
  info: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 9v4.5M10 6.5v.01",
  undo: "M7.5 5 4 8.5 7.5 12M4.5 8.5H12a4 4 0 0 1 0 8H9",
  radar: "M10 3.5a6.5 6.5 0 1 0 6.5 6.5M10 7a3 3 0 1 0 3 3M10 10l5-5",
  plug: "M7 3.5V7m6-3.5V7M5 7h10v3a5 5 0 0 1-10 0zM10 15v2.5",
  activity: "M3 10.5h3l2.5-6 3.5 11 2.5-5H17",
  keyboard: "M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7",
  external: "M8 5H5v10h10v-3M11 4.5h4.5V9M15 5l-6 6",
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
