import { useState, type ReactElement } from "react";

const themes = { system: "System", light: "Light", dark: "Dark" } as const;
type Theme = keyof typeof themes;

const storageKey = "instant-micros.theme";

/** The stored choice, put on the page before anything is drawn. */
export function applyStoredTheme(): void {
  apply(storedTheme());
}

export function ThemeChoice(): ReactElement {
  const [theme, setTheme] = useState(storedTheme);
  return (
    <label className="theme-choice">
      Colours
      <select
        className="input is-small"
        value={theme}
        onChange={(event) => {
          const chosen = toTheme(event.target.value);
          setTheme(chosen);
          apply(chosen);
          localStorage.setItem(storageKey, chosen);
        }}
      >
        {Object.entries(themes).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function storedTheme(): Theme {
  return toTheme(localStorage.getItem(storageKey));
}

function toTheme(value: string | null): Theme {
  return value === "light" || value === "dark" ? value : "system";
}

function apply(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
