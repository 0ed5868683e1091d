import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./design/fonts.css";
import "./design/base.css";
import "./design/tokens.css";
import "./design/frame.css";
import "./design/parts.css";
import "./design/pages.css";
import { applyStoredTheme } from "./parts/theme-choice.tsx";

applyStoredTheme();
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
