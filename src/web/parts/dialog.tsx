import { useEffect, useId, useRef, type ReactElement, type ReactNode } from "react";

/**
 * A window over the page. The browser's own kind: it keeps the focus, gives it back, closes with Escape, and needs no
 * style in markup, which the content security policy forbids.
 */
export function Dialog(props: {
  readonly isOpen: boolean;
  readonly title: string;
  /** Id of the element that says what it is about. */
  readonly describedBy?: string;
  readonly isNarrow?: boolean;
  /** Left out where there is no way around it. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { isOpen, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className={props.isNarrow === true ? "dialog is-narrow" : "dialog"}
      aria-labelledby={titleId}
      aria-describedby={props.describedBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClick={(event) => {
        // The shade around the window is part of the element; what is in the window is not the element itself.
        if (event.target === dialog.current) onClose?.();
      }}
    >
      {isOpen ? (
        <div className="dialog-inside stack">
          <h2 id={titleId}>{props.title}</h2>
          {props.children}
        </div>
      ) : null}
    </dialog>
  );
}
