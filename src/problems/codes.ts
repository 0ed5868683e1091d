/** What the command line's exit code says; `docs/errors.md` and `--help` carry the same table. */
export const exitCodes = {
  done: 0,
  failed: 1,
  refused: 2,
  conflicts: 3,
  unauthorised: 4,
  updateAvailable: 5,
} as const;

export interface CodeEntry {
  readonly exit: keyof typeof exitCodes;
  /** When the code is used, for the documentation. */
  readonly meaning: string;
  /** The default next step, used when the place that raises it has no better one. */
  readonly nextStep?: string;
}

/** Every error code there is. Codes are public API: once released they keep their meaning. */
export const codes = {
  IM_INTERNAL: {
    exit: "failed",
    meaning:
      "Something happened that Instant Micros believed impossible: a bug of ours, never a mistake of yours.",
    nextStep: "Please report it with the text above and the command that led to it.",
  },
  IM_NODE_TOO_OLD: {
    exit: "failed",
    meaning: "The Node.js that runs the command line is older than it needs.",
  },
  IM_GIT_MISSING: { exit: "failed", meaning: "git is not installed, or is older than 2.38." },
  IM_USAGE: {
    exit: "refused",
    meaning: "The command line was called with arguments that it does not know or lacks.",
  },

  IM_CATALOGUE_NOT_FOUND: {
    exit: "refused",
    meaning: "The catalogue directory, repository or revision does not exist.",
  },
  IM_CATALOGUE_URL_REFUSED: {
    exit: "refused",
    meaning: "The catalogue's address has a protocol, credentials or characters that are not allowed.",
  },

  IM_CATALOGUE_YAML: {
    exit: "refused",
    meaning: "A `stack.yaml`, a `feature.yaml` or a file of guidelines is not YAML.",
  },
  IM_CATALOGUE_SHAPE: {
    exit: "refused",
    meaning:
      "A `stack.yaml`, a `feature.yaml` or a file of guidelines has an unknown key, lacks one, or has a value of the wrong shape.",
    nextStep: "See `docs/template-authors.md` for the keys there are.",
  },
  IM_CATALOGUE_ID_UNKNOWN: {
    exit: "refused",
    meaning: "The catalogue mentions a stack, feature, question or technology that it does not have.",
  },
  IM_CATALOGUE_ID_DUPLICATE: {
    exit: "refused",
    meaning: "Two things of the catalogue have one id; both places are named.",
    nextStep: "Rename or remove one of them.",
  },
  IM_CATALOGUE_RANGE_INVALID: {
    exit: "refused",
    meaning: "A version range is not written as ranges are.",
    nextStep: "Write versions with >=, >, <=, <, =, ^ or ~, separated by spaces.",
  },
  IM_CATALOGUE_FILE_MISPLACED: {
    exit: "refused",
    meaning: "A file or folder stands where the catalogue has no meaning for it.",
  },
  IM_CATALOGUE_FILE_UNSAFE: {
    exit: "refused",
    meaning: "The catalogue holds a symbolic link, or a path that is not safe to write.",
  },
  IM_CATALOGUE_MOVED: {
    exit: "refused",
    meaning: "`moved` says that a file has another place now, and nothing lies there.",
  },
  IM_CATALOGUE_REQUIRED_FILE: {
    exit: "refused",
    meaning: "`required-files` names a file that nobody writes, or one that is written once.",
  },
  IM_CATALOGUE_ID_CONFUSABLE: {
    exit: "refused",
    meaning: "Two ids look so alike that people will mix them up.",
  },
  IM_CATALOGUE_UNUSED: {
    exit: "refused",
    meaning:
      "Something in the catalogue can never be used: a feature, a folder, a slot, a question or a violation.",
  },
  IM_CATALOGUE_EXECUTABLE: {
    exit: "refused",
    meaning: "A file's executable bit and its first two bytes say different things; the bytes decide.",
  },
  IM_CATALOGUE_RULES: {
    exit: "refused",
    meaning:
      "A stack's rules do not make sense: no service is possible, or a feature never or always on, or the like.",
  },
  IM_CATALOGUE_EXAMPLE: {
    exit: "refused",
    meaning: "An example of a feature does not come out as it says.",
  },
  IM_CATALOGUE_DISCOURAGED: {
    exit: "refused",
    meaning: "A stack or a feature adds a technology that the guidelines deprecate or forbid.",
    nextStep: "Use what the guidelines recommend instead.",
  },
  IM_CATALOGUE_FILE_NOT_TEXT: {
    exit: "refused",
    meaning: "A template, fragment, merge or lock file of the catalogue is not UTF-8.",
    nextStep: "Save it as UTF-8; a file that is copied byte for byte may hold anything.",
  },

  IM_STACK_UNKNOWN: { exit: "refused", meaning: "No stack of the catalogue has this id." },
  IM_STACK_DEPRECATED: {
    exit: "refused",
    meaning: "The stack is deprecated and new services are made from it only on explicit confirmation.",
    nextStep: "Pass --allow-deprecated, or choose its replacement.",
  },
  IM_FEATURE_UNKNOWN: { exit: "refused", meaning: "No feature of the catalogue has this id." },
  IM_FEATURE_UNAVAILABLE: { exit: "refused", meaning: "The feature exists, but not for this stack." },
  IM_FEATURE_RETIRED: {
    exit: "refused",
    meaning:
      "The feature is retired: no new service can have it. Its replacement is named where there is one.",
  },
  IM_SELECTION_REFUSED: {
    exit: "refused",
    meaning: "The chosen features contradict each other or a rule of the stack.",
  },
  IM_SELECTION_UNDECIDED: {
    exit: "failed",
    meaning:
      "Whether the selection is possible could not be decided within the resolver's budget; nothing is guessed.",
    nextStep: "Choose fewer features at a time, and please report the catalogue that led to this.",
  },
  IM_FEATURE_DEPRECATED: {
    exit: "refused",
    meaning: "The feature is deprecated and new services take it only on explicit confirmation.",
    nextStep: "Pass --allow-deprecated, or choose its replacement.",
  },
  IM_QUESTION_UNKNOWN: {
    exit: "refused",
    meaning: "Neither the stack nor a chosen feature asks this question.",
  },
  IM_ANSWER_INVALID: {
    exit: "refused",
    meaning: "The answer does not fit its question's type, values or pattern.",
  },
  IM_NAME_INVALID: {
    exit: "refused",
    meaning: "The service name breaks a naming rule or is a reserved word.",
  },
  IM_DESCRIPTION_INVALID: {
    exit: "refused",
    meaning: "The description is too long or has more than one line.",
  },
  IM_OWNER_INVALID: { exit: "refused", meaning: "The owner breaks a naming rule." },

  IM_TEMPLATE_FAILED: { exit: "failed", meaning: "A template of the catalogue cannot be rendered." },
  IM_FILE_CONFLICT: { exit: "failed", meaning: "Two contributions write one file of the service." },
  IM_CONTRIBUTION_STRANDED: {
    exit: "failed",
    meaning: "A fragment has no slot, or a fragment or merge no file, to go into.",
  },
  IM_LOCK_FAILED: { exit: "failed", meaning: "npm could not make a lock file for the catalogue." },
  IM_LOCK_INCOMPLETE: {
    exit: "failed",
    meaning: "The stack's lock file lacks a package that the service needs.",
    nextStep: "Refresh it with `instant-micros catalogue lock`.",
  },
  IM_PATH_UNSAFE: {
    exit: "failed",
    meaning: "A rendered path would leave the repository or harm it on some platform.",
  },
  IM_OUTPUT_UNPARSABLE: { exit: "failed", meaning: "A rendered JSON, YAML or TOML file does not parse." },
  IM_MERGE_CONFLICT: {
    exit: "failed",
    meaning: "Two contributions give one key of a file different values.",
  },

  IM_RECIPE_INVALID: {
    exit: "refused",
    meaning:
      "A service's `conformance.yml` is missing, or does not say how the service is built and started.",
    nextStep: "See `docs/conformance.md` for what it says.",
  },
  IM_DESCRIPTOR_INVALID: {
    exit: "failed",
    meaning: "A service's `service-descriptor.yml` is not YAML, or lacks what the platform needs.",
  },
  IM_BUILD_FAILED: {
    exit: "failed",
    meaning: "A command that builds a service ended otherwise than with 0, or took too long.",
  },
  IM_STACK_UNTESTED: {
    exit: "refused",
    meaning: "The stack has no `test.yaml`, so nobody knows how its services are built and tested.",
    nextStep: 'See "Testing a catalogue" in `docs/template-authors.md`.',
  },
  IM_VIOLATION_UNPLANTABLE: {
    exit: "failed",
    meaning: "A violation that a feature's gate must find does not fit the service that it is planted in.",
  },
  IM_TOOL_MISSING: {
    exit: "failed",
    meaning: "A program that the service is built or run with is not installed, or is too old.",
  },

  IM_DIRECTORY_NOT_EMPTY: {
    exit: "refused",
    meaning: "The output directory exists and has something in it.",
  },
  IM_REPOSITORY_EXISTS: {
    exit: "refused",
    meaning: "A repository with this name exists already and is not ours to fill.",
  },
  IM_FORGE_UNKNOWN: { exit: "refused", meaning: "No forge of this name is configured." },
  IM_PUSH_FAILED: { exit: "failed", meaning: "git could not push to the forge." },
  IM_CONNECTION_INVALID: {
    exit: "refused",
    meaning: "A connection to a forge lacks something or has it wrong; the place is named.",
  },
  IM_CONNECTION_EXISTS: { exit: "refused", meaning: "There is a connection of this name." },
  IM_CONNECTION_FIXED: {
    exit: "refused",
    meaning: "The connection is told of by `connections.yaml` or by the program, so no page changes it.",
    nextStep: "Change the file, and start the server again.",
  },
  IM_SECRET_KEY: {
    exit: "failed",
    meaning: "The key that seals the secrets of connections is missing, wrong or open to others.",
    nextStep: "Give the server its key, or give the connection its secret again.",
  },
  IM_FORGE_UNAUTHORISED: {
    exit: "unauthorised",
    meaning: "The forge does not accept the connection's credentials: wrong, expired or revoked.",
    nextStep: "Give the connection new credentials, then retry.",
  },
  IM_FORGE_FORBIDDEN: {
    exit: "unauthorised",
    meaning:
      "The forge knows who asks, and does not allow it; the permission that lacks is named where it says so.",
  },
  IM_FORGE_NOT_FOUND: {
    exit: "refused",
    meaning:
      "The owner, project or repository is not on the forge, or the connection may not see it: forges do not say which.",
  },
  IM_FORGE_LIMITED: {
    exit: "failed",
    meaning: "The forge takes no more requests of this identity for now.",
    nextStep: "Retry after the time that is named.",
  },
  IM_FORGE_UNREACHABLE: {
    exit: "failed",
    meaning: "The forge cannot be reached, or fails: nothing was made there.",
    nextStep: "Retry in a moment.",
  },
  IM_FORGE_OUTCOME_UNKNOWN: {
    exit: "failed",
    meaning: "The forge's answer was lost: what was asked of it may have happened or not.",
    nextStep: "Retry: what exists is looked at before anything is done again.",
  },
  IM_FORGE_REFUSED: {
    exit: "refused",
    meaning: "The forge refuses the request for a reason of its own, which is quoted.",
  },
  IM_REPOSITORY_ARCHIVED: {
    exit: "refused",
    meaning: "The repository is archived: the forge lets nobody change it.",
  },
  IM_BRANCH_PROTECTED: {
    exit: "refused",
    meaning: "A rule of the forge protects the branch from what was to be done.",
  },
  IM_PROPOSAL_EMPTY: {
    exit: "refused",
    meaning: "There is nothing to propose: the two branches do not differ.",
  },
  IM_PROPOSAL_CLOSED: { exit: "refused", meaning: "The proposal is not open any more." },
  IM_GIT_FAILED: { exit: "failed", meaning: "A git command failed." },
  IM_DIMACS_INVALID: {
    exit: "refused",
    meaning: "A file that should hold a formula in DIMACS format does not.",
  },
  IM_UVL_INVALID: {
    exit: "refused",
    meaning: "A feature model is not UVL, or uses a part of UVL that is not read.",
    nextStep:
      "Boolean features, groups with cardinalities and Boolean constraints are read; imports are not.",
  },
  IM_NOT_A_SERVICE: {
    exit: "refused",
    meaning: "The directory is no work tree of git with a commit, or no service lies in it.",
  },
  IM_ADOPTED_ALREADY: {
    exit: "refused",
    meaning: "The repository has a manifest: it is under a template already.",
    nextStep: "Run `instant-micros update` on it.",
  },
  IM_WORK_TREE_NOT_CLEAN: {
    exit: "refused",
    meaning:
      "The work tree has changes that are not committed, or something of git's is unfinished: an update could not be told from it, nor taken back.",
    nextStep: "Commit or stash what is listed, then run the update again.",
  },
  IM_UPDATE_PENDING: {
    exit: "refused",
    meaning: "An earlier update was delivered here and is neither committed nor aborted.",
    nextStep: "Resolve what is in conflict and commit, or take it back with `instant-micros update --abort`.",
  },
  IM_PATH_OCCUPIED: {
    exit: "refused",
    meaning: "The update brings a file where an untracked or ignored one lies; none is ever overwritten.",
    nextStep: "Move the files that are listed away, then run the update again.",
  },
  IM_UPDATE_BRANCH_EDITED: {
    exit: "conflicts",
    meaning:
      "Somebody has committed to the branch that carries updates. It is theirs now and is never overwritten.",
    nextStep: "Merge or close its proposal and delete the branch; the next update makes it anew.",
  },
  IM_DOWNGRADE: {
    exit: "refused",
    meaning: "The catalogue's template version is older than the service's.",
    nextStep: "Use a later catalogue, or go back on purpose with --force.",
  },
  IM_CATALOGUE_NEEDED: {
    exit: "refused",
    meaning: "The service was made from a catalogue that only its maker can name.",
    nextStep: "Name the catalogue with --catalogue.",
  },
  IM_VERSION_UNKNOWN: {
    exit: "refused",
    meaning: "The template version that was asked for cannot be found.",
  },
  IM_MANIFEST_INVALID: {
    exit: "refused",
    meaning: "The manifest `.instant-micros.json` is missing, damaged or of a later version.",
  },

  IM_RENDER_LIMIT: {
    exit: "failed",
    meaning: "Rendering or merging took longer, or made more or larger files, than the server allows.",
    nextStep: "Choose fewer features, or ask the template's author.",
  },
  IM_STORE_HELD: {
    exit: "refused",
    meaning: "The data folder is in use by another process, which is named.",
  },
  IM_STORE_FAILED: { exit: "failed", meaning: "The server's store cannot be opened, reached or migrated." },
  IM_ADDRESS_REFUSED: {
    exit: "refused",
    meaning: "The server would be reachable from other machines without anybody having to sign in.",
    nextStep: "Listen on 127.0.0.1, or start with `--accounts` so that people sign in.",
  },
  IM_ADDRESS_IN_USE: { exit: "refused", meaning: "Another program listens on the server's address." },
  IM_BACKUP_INVALID: { exit: "refused", meaning: "The file is not a backup that can be restored here." },

  IM_REQUEST_INVALID: {
    exit: "refused",
    meaning: "The request does not have the shape that the API describes; every wrong place is named.",
    nextStep: "Compare it with /api/openapi.json.",
  },
  IM_REQUEST_TOO_LARGE: {
    exit: "refused",
    meaning: "The request's body is larger than any request needs to be.",
  },
  IM_MEDIA_TYPE: {
    exit: "refused",
    meaning: "The request's body is not sent as application/json.",
    nextStep: "Send `Content-Type: application/json`.",
  },
  IM_NOT_FOUND: {
    exit: "refused",
    meaning: "There is nothing at this address, or nothing that you may see.",
  },
  IM_METHOD: { exit: "refused", meaning: "The address exists, but not for this method." },
  IM_CURSOR_INVALID: {
    exit: "refused",
    meaning: "The cursor is not one that this search returned.",
    nextStep: "Begin at the first page, without a cursor.",
  },
  IM_IDEMPOTENCY_KEY_REUSED: {
    exit: "refused",
    meaning: "The Idempotency-Key came with another request before.",
    nextStep: "Use a new key for a new request.",
  },
  IM_OPERATION_FINAL: { exit: "refused", meaning: "The operation has ended, so it cannot be cancelled." },
  IM_OPERATION_NOT_FAILED: { exit: "refused", meaning: "Only an operation that failed can be retried." },
  IM_TOO_MANY_REQUESTS: {
    exit: "refused",
    meaning: "More requests, or more wrong passwords, than the server takes from one place.",
    nextStep: "Wait as long as Retry-After says.",
  },
  IM_NOT_SIGNED_IN: {
    exit: "unauthorised",
    meaning: "The request needs somebody who is signed in, or a valid token.",
    nextStep: "Sign in, or send a personal access token as `Authorization: Bearer`.",
  },
  IM_SIGN_IN_FAILED: { exit: "unauthorised", meaning: "The name or the password is wrong." },
  IM_SET_UP_REFUSED: {
    exit: "unauthorised",
    meaning: "The set-up link is wrong or was used, or set-up is done.",
    nextStep: "The server prints a new link at its start as long as there is no account.",
  },
  IM_FORBIDDEN: {
    exit: "unauthorised",
    meaning: "The account or the token lacks a permission, which is named.",
  },
  IM_CROSS_SITE: {
    exit: "unauthorised",
    meaning: "The request came from another site, or without the token that shows that it did not.",
    nextStep: "Send the `csrf` of /api/v1/whoami as X-CSRF-Token, from the page's own address.",
  },
  IM_WEBHOOK_REFUSED: {
    exit: "unauthorised",
    meaning:
      "What came as a webhook is not signed with a secret of the connection, or is not what its forge sends.",
    nextStep: "Give the webhook the connection's secret, and the type application/json.",
  },
  IM_USER_EXISTS: { exit: "refused", meaning: "There is an account of this name." },
  IM_USER_NOT_FOUND: { exit: "refused", meaning: "There is no account of this name." },
  IM_UNAVAILABLE: {
    exit: "failed",
    meaning: "The server is stopping, or its store does not answer.",
    nextStep: "Try again in a moment.",
  },
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof codes;
