import { parseAllDocuments } from "yaml";
import { parseJson } from "./merge/json.ts";
import { parseToml } from "./merge/toml.ts";

/** Why a rendered JSON, YAML or TOML file cannot be read; undefined when it can, or is none of these. */
export function parseFault(path: string, text: string): string | undefined {
  const extension = /\.(json|yaml|yml|toml)$/.exec(path)?.[1] ?? "none";
  switch (extension) {
    case "json": {
      const parsed = parseJson(text);
      return parsed.kind === "failed" ? parsed.message : undefined;
    }
    case "toml": {
      const parsed = parseToml(text);
      return parsed.kind === "failed" ? parsed.message : undefined;
    }
    case "yaml":
    case "yml":
      // Manifests of Kubernetes are several documents in one file.
      return parseAllDocuments(text)
        .flatMap((each) => each.errors)[0]
        ?.message.split("\n")[0];
    default:
      return undefined;
  }
}
