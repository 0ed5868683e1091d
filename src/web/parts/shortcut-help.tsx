import { useState, type ReactElement } from "react";
import { Dialog } from "./dialog.tsx";
import { shortcuts, useShortcuts } from "./shortcuts.ts";

const storageKey = "instant-micros.shortcuts";

/** Turns the keyboard's shortcuts on, lists them, and lets people turn them off who dictate or type with one switch. */
export function ShortcutHelp(props: {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const [enabled, setEnabled] = useState(localStorage.getItem(storageKey) !== "off");
  useShortcuts(enabled, props.onOpen);
  return (
    <Dialog isOpen={props.isOpen} isNarrow title="Keyboard" onClose={props.onClose}>
      <dl className="shortcuts">
        {shortcuts.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="row small">
        <input
          type="checkbox"
          checked={enabled}
          onChange={() => {
            localStorage.setItem(storageKey, enabled ? "off" : "on");
            setEnabled(!enabled);
          }}
        />
        Single keys do something
      </label>
      <div className="dialog-actions">
        <button className="button" type="button" onClick={props.onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
