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
  kts: "kotlin",
  gradle: "groovy",
  py: "python",
  go: "go",
  sql: "sql",
  sh: "bash",
  md: "markdown",
  properties: "ini",
  cfg: "ini",
  ini: "ini",
  conf: "ini",
};

const names: Readonly<Record<string, string>> = {
  "go.mod": "go",
  Dockerfile: "docker",
  Makefile: "make",
  mvnw: "bash",
  gradlew: "bash",
  ".editorconfig": "ini",
  ".npmrc": "ini",
};

/** A piece of a line; without a class it has the colour of the text around. */
export interface CodeToken {
  readonly text: string;
  readonly className?: string;
}

/** Colouring what is longer than this would hold the page up; in characters. */
const longest = 120_000;

let highlighter: Promise<HighlighterCore> | undefined;

/** A file's text in coloured pieces, line by line; undefined when its language is not known. */
export async function highlight(
  path: string,
  text: string,
): Promise<readonly (readonly CodeToken[])[] | undefined> {
  const language = languageOf(path, text);
  const load = language === undefined ? undefined : languages[language];
  if (language === undefined || load === undefined || text.length > longest) return undefined;
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
  const [light, dark] = [style["--shiki-light"], style["--shiki-dark"]];
  if (light === undefined || dark === undefined) return { text: content };
  return { text: content, className: colourClass(light, dark) };
}

const classes = new Map<string, string>();
let sheet: CSSStyleSheet | undefined;

/** A class of this colour. Made through the object model: the content security policy allows no style in markup. */
function colourClass(light: string, dark: string): string {
  const key = `${light} ${dark}`;
  const known = classes.get(key);
  if (known !== undefined) return known;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  const name = `token-${classes.size}`;
  sheet.insertRule(`.${name} { color: light-dark(${light}, ${dark}); }`);
  classes.set(key, name);
  return name;
}

function languageOf(path: string, text: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const ending = name.slice(name.lastIndexOf(".") + 1);
  return names[name] ?? endings[ending] ?? (text.startsWith("#!") ? "bash" : undefined);
}
