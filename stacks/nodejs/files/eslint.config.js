import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["coverage/"] },
  js.configs.recommended,
  {
    languageOptions: { globals: globals.nodeBuiltin },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error", // Everything on standard output is a log line: use a logger.
      "no-shadow": "error",
      "no-throw-literal": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-var": "error",
      "prefer-const": "error",
      "require-await": "off",
    },
  },
  {
    // Configuration is read once, in one place, and checked there.
    files: ["src/**"],
    ignores: ["src/main.js"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Add the variable to src/config.js and pass it on." },
      ],
    },
  },
];
