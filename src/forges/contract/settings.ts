/** What a new repository is set to. One policy for every forge; each does of it what it can, and says what it cannot. */
export interface RepositorySettings {
  /** null: protection is left alone. */
  readonly protection: ProtectionPolicy | null;
  /** Whether pipelines or actions run; null leaves that alone. */
  readonly pipelines: boolean | null;
  /** Names or ids as the forge has them; empty leaves the reviewers alone. */
  readonly reviewers: readonly string[];
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
  /** In words, for the record: "no force pushes to main". */
  readonly setting: string;
  readonly outcome: "applied" | "present" | "unsupported" | "denied";
  /** The reason of the last two, in the forge's own words where it said some, redacted. */
  readonly because: string | null;
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
