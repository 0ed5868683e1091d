import { createHighlighterCore, type HighlighterCore, type ThemedToken } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";

/** Grammars by the ending or the name of a file; each is fetched when it is first needed. */
const languages: Readonly<Record<string, () => Promise<unknown>>> = {
  javascript: () => import("shiki/langs/javascript.mjs"),
  json: () => import("shiki/langs/json.mjs"),
  yaml: () => import("shiki/langs/yaml.mjs"),
  toml: () => import("shiki/langs/toml.mjs"),
  xml: () => import("shiki/langs/xml.mjs"),
  java: () => import("shiki/langs/java.mjs"),
  kotlin: () => import("shiki/langs/kotlin.mjs"),
  groovy: () => import("shiki/langs/groovy.mjs"),
  python: () => import("shiki/langs/python.mjs"),
  go: () => import("shiki/langs/go.mjs"),
  sql: () => import("shiki/langs/sql.mjs"),
  docker: () => import("shiki/langs/docker.mjs"),
  make: () => import("shiki/langs/make.mjs"),
  bash: () => import("shiki/langs/bash.mjs"),
  markdown: () => import("shiki/langs/markdown.mjs"),
  ini: () => import("shiki/langs/ini.mjs"),
};

const endings: Readonly<Record<string, string>> = {
  js: "javascript",
  mjs: "javascript",
  json: "json",
  yml: "yaml",
  yaml: "yaml",
  toml: "toml",
  xml: "xml",
  java: "java",
  kt: "kotlin",
  gradle: "groovy",
  py: "python",
  go: "go",
  sql: "sql",
  sh: "bash",
  md: "markdown",
  properties: "ini",
  cfg: "ini",
};

const names: Readonly<Record<string, string>> = {
  Dockerfile: "docker",
  Makefile: "make",
  mvnw: "bash",
  gradlew: "bash",
  ".editorconfig": "ini",
  ".npmrc": "ini",
};

export interface CodeToken {
  readonly text: string;
  readonly light: string;
  readonly dark: string;
}

let highlighter: Promise<HighlighterCore> | undefined;

/** A file's text in coloured pieces, line by line; undefined when its language is not known. */
export async function highlight(
  path: string,
  text: string,
): Promise<readonly (readonly CodeToken[])[] | undefined> {
  const language = languageOf(path, text);
  const load = language === undefined ? undefined : languages[language];
  if (language === undefined || load === undefined) return undefined;
  highlighter ??= createHighlighterCore({
    engine: createJavaScriptRegexEngine({ forgiving: true }),
    themes: [
      import("shiki/themes/github-light-high-contrast.mjs"),
      import("shiki/themes/github-dark-high-contrast.mjs"),
    ],
    langs: [],
  });
  const shiki = await highlighter;
  if (!shiki.getLoadedLanguages().includes(language)) {
    const grammar = (await load()) as { readonly default: Parameters<HighlighterCore["loadLanguage"]>[0] };
    await shiki.loadLanguage(grammar.default);
  }
  const { tokens } = shiki.codeToTokens(text, {
    lang: language,
    themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    defaultColor: false,
  });
  return tokens.map((line) => line.map(tokenOf));
}

function tokenOf({ content, htmlStyle }: ThemedToken): CodeToken {
  const style = typeof htmlStyle === "object" ? htmlStyle : {};
  return { text: content, light: style["--shiki-light"] ?? "", dark: style["--shiki-dark"] ?? "" };
}

function languageOf(path: string, text: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const ending = name.slice(name.lastIndexOf(".") + 1);
  return names[name] ?? endings[ending] ?? (text.startsWith("#!") ? "bash" : undefined);
}
