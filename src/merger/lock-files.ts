/**
 * Lock files by their name, and what writes each anew. Merging their lines makes files that no tool wrote and some
 * tools accept.
 */
const writers: Readonly<Record<string, string>> = {
  "package-lock.json": "npm install",
  "npm-shrinkwrap.json": "npm install",
  "yarn.lock": "yarn install",
  "pnpm-lock.yaml": "pnpm install",
  "uv.lock": "uv lock",
  "poetry.lock": "poetry lock",
  "Pipfile.lock": "pipenv lock",
  "Cargo.lock": "cargo generate-lockfile",
  "gradle.lockfile": "gradle dependencies --write-locks",
  "composer.lock": "composer update --lock",
  "Gemfile.lock": "bundle lock",
};

/** The command that writes this lock file; undefined when the path is none. */
export function lockWriter(path: string): string | undefined {
  return writers[path.slice(path.lastIndexOf("/") + 1)];
}
