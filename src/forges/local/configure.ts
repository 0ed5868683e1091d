import { join } from "node:path";
import { mustGit, type RunGit } from "../../git/run-git.ts";
import { applied, present, type Settled } from "../contract/settled.ts";
import { wantedSettings, type AppliedSetting, type RepositorySettings } from "../contract/settings.ts";

/** Does what git itself can: it refuses pushes by its configuration, for everybody alike. */
export async function configureLocally(
  run: RunGit,
  repository: string,
  settings: RepositorySettings,
): Promise<readonly AppliedSetting[]> {
  const all: AppliedSetting[] = [];
  for (const { name, words } of wantedSettings(settings)) {
    const outcome = await apply(name);
    all.push({ setting: words, ...outcome });
  }
  return all;

  async function apply(name: ReturnType<typeof wantedSettings>[number]["name"]): Promise<Settled> {
    switch (name) {
      case "no-force-push":
        return ensure("receive.denyNonFastForwards", "true");
      case "no-deletion":
        if (settings.protection?.branch !== (await defaultBranch())) {
          return unsupported("git keeps only the default branch from being deleted");
        }
        return ensure("receive.denyDeleteCurrent", "refuse");
      case "pipelines":
        return settings.pipelines === true ? unsupported("the local forge runs nothing") : present;
      case "proposals-only":
      case "approvals":
      case "required-builds":
      case "reviewers":
      case "webhook":
        return unsupported("the local forge has no people who could be told apart");
    }
  }

  async function ensure(key: string, value: string): Promise<Settled> {
    const end = await run(config("--get", key));
    if (end.kind === "exited" && end.stdout.toString("utf8").trim() === value) {
      return present;
    }
    await mustGit(run, config("--replace-all", key, value));
    return applied;
  }

  function config(...rest: readonly string[]): Parameters<RunGit>[0] {
    // Only the file that the server side of a push reads.
    const call = ["config", "--file", join(repository, "config"), ...rest];
    return { repository, arguments: call, protocols: [], input: null, seconds: 30 };
  }

  async function defaultBranch(): Promise<string> {
    const call = ["symbolic-ref", "--short", "HEAD"];
    const output = await mustGit(run, {
      repository,
      arguments: call,
      protocols: [],
      input: null,
      seconds: 30,
    });
    return output.toString("utf8").trim();
  }
}

function unsupported(because: string): Settled {
  return { outcome: "unsupported", because };
}
