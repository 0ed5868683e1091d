import { useCallback, useState, type ReactElement } from "react";
import { Dialog } from "./dialog.tsx";
import { Icon } from "./icons.tsx";
import { shortcuts, useShortcuts } from "./shortcuts.ts";

const storageKey = "instant-micros.shortcuts";

/** Turns the keyboard's shortcuts on, lists them, and lets people turn them off who dictate or type with one switch. */
export function ShortcutHelp(): ReactElement {
  const [open, setOpen] = useState(false);
  const [enabled, setEnabled] = useState(localStorage.getItem(storageKey) !== "off");
  useShortcuts(
    enabled,
    useCallback(() => setOpen(true), []),
  );
  return (
    <>
      <button className="link-button" type="button" onClick={() => setOpen(true)}>
        <Icon name="keyboard" size={16} />
        <span className="is-word">Keyboard</span>
      </button>
      <Dialog isOpen={open} isNarrow title="Keyboard" onClose={() => setOpen(false)}>
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
          <button className="button" type="button" onClick={() => setOpen(false)}>
            Close
          </button>
        </div>
      </Dialog>
    </>
  );
}
