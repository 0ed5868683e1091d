/** What a new repository is set to. One policy for every forge; each does of it what it can, and says what it cannot. */
export interface RepositorySettings {
  /** null: protection is left alone. */
  readonly protection: ProtectionPolicy | null;
  /** Whether pipelines or actions run; null leaves that alone. */
  readonly pipelines: boolean | null;
  /** Names or ids as the forge has them; empty leaves the reviewers alone. */
  readonly reviewers: readonly string[];
  /** Left out: webhooks are left alone. */
  readonly webhook?: WebhookAddress;
}

/** Where the forge is to say what happens to proposals. */
export interface WebhookAddress {
  /** Says which webhook is ours. */
  readonly url: string;
  /** Signs what is sent. A webhook that is as it should be keeps the one it has; one that has to be mended gets this. */
  readonly secret: string;
}

export interface ProtectionPolicy {
  readonly branch: string;
  readonly noForcePush: boolean;
  readonly noDeletion: boolean;
  /** Changes come through proposals only. */
  readonly proposalsOnly: boolean;
  /** How many people must approve a proposal. */
  readonly approvals: number;
  /** Names of the builds that must pass. */
  readonly requiredBuilds: readonly string[];
}

/** What one setting came to. `unsupported`: the forge, its version or plan lacks it; that stops nothing. */
export interface AppliedSetting {
  /** The words of `wantedSettings`. */
  readonly setting: string;
  readonly outcome: "applied" | "present" | "unsupported" | "denied";
  /** The reason of the last two, in the forge's own words where it said some, redacted. */
  readonly because: string | null;
}

/** One thing that settings ask for. */
export interface WantedSetting {
  readonly name:
    | "no-force-push"
    | "no-deletion"
    | "proposals-only"
    | "approvals"
    | "required-builds"
    | "pipelines"
    | "reviewers"
    | "webhook";
  /** For the record: "no force pushes to main". */
  readonly words: string;
}

/** Everything that the settings ask for, one by one. What is left alone is not among it. */
export function wantedSettings(settings: RepositorySettings): readonly WantedSetting[] {
  const { protection, pipelines, reviewers, webhook } = settings;
  const wanted: WantedSetting[] = [];
  if (protection !== null) {
    const { branch, noForcePush, noDeletion, proposalsOnly, approvals, requiredBuilds } = protection;
    if (noForcePush) wanted.push({ name: "no-force-push", words: `no force pushes to ${branch}` });
    if (noDeletion) wanted.push({ name: "no-deletion", words: `${branch} cannot be deleted` });
    if (proposalsOnly) {
      wanted.push({ name: "proposals-only", words: `${branch} changes through proposals only` });
    }
    if (approvals > 0) {
      const people = approvals === 1 ? "1 approval" : `${approvals} approvals`;
      wanted.push({ name: "approvals", words: `${people} for a proposal into ${branch}` });
    }
    if (requiredBuilds.length > 0) {
      wanted.push({ name: "required-builds", words: `builds that must pass: ${requiredBuilds.join(", ")}` });
    }
  }
  if (pipelines !== null) wanted.push({ name: "pipelines", words: `pipelines ${pipelines ? "on" : "off"}` });
  if (reviewers.length > 0) {
    wanted.push({ name: "reviewers", words: `default reviewers: ${reviewers.join(", ")}` });
  }
  if (webhook !== undefined) {
    wanted.push({ name: "webhook", words: `a webhook of proposals to ${webhook.url}` });
  }
  return wanted;
}

/** What the credentials of a connection are good for. Made by reading only. */
export interface ConnectionReport {
  /** Who the forge takes us for, or null when it does not say: access tokens often belong to nobody. */
  readonly identity: string | null;
  /** Version of a server that one runs oneself, or null. */
  readonly version: string | null;
  readonly permissions: readonly {
    /** As the forge calls it, and what it is needed for. */
    readonly name: string;
    readonly neededFor: string;
    readonly granted: "yes" | "no" | "unknown";
  }[];
}
