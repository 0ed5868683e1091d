import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { addFiles } from "./files/add-files.ts";
import { engineVersion } from "./engine-version.ts";
import type { Connection, ConnectionId, SecretSource } from "./connections/connection.ts";
import { catalogueSource } from "./files/catalogue-source.ts";
import { connectionsFile } from "./files/connections-file.ts";
import { laneMemoryIn } from "./files/lane-memory.ts";
import { makeNpmLock } from "./files/make-npm-lock.ts";
import type { Forge } from "./forges/contract/forge.ts";
import type { LaneMemory } from "./forges/contract/lane-memory.ts";
import { folderShelf } from "./files/folder-shelf.ts";
import { pristineStore } from "./files/pristine-store.ts";
import { readSecret } from "./files/read-secret.ts";
import { serviceDirectory } from "./files/service-directory.ts";
import { trialPlaces } from "./files/trial-places.ts";
import { localManifests } from "./forges/local/repositories.ts";
import { localForge } from "./forges/local/local-forge.ts";
import { nativeGit } from "./git/git.ts";
import { remoteServices } from "./git/remote-service/open-remotes.ts";
import { serviceCopies } from "./git/service-copy/open-copies.ts";
import { gitRunner, type RunGit } from "./git/run-git.ts";
import type { GitSurroundings } from "./git/environment.ts";
import { localProcesses } from "./processes/processes.ts";
import type { Processes } from "./workflows/processes.ts";
import type { TrialPlaces } from "./workflows/trials/ports.ts";
import type { CatalogueSource, Clock, Git } from "./workflows/ports.ts";
import type { PristineStore } from "./workflows/pristine-store.ts";
import type { ManifestSource } from "./workflows/manifest-source.ts";
import type { RemoteServices } from "./workflows/remote-services.ts";
import type { ServiceCopies } from "./workflows/service-copy.ts";

/** Everything outside of the core, put together. This file alone knows every adapter. */
export interface Wiring {
  /** Version of Instant Micros. */
  readonly engine: string;
  /** Directory of the catalogue that comes with it. */
  readonly builtInCatalogue: string;
  /** Local state: the local forge, caches. */
  readonly home: string;
  /** Where the local forge keeps its repositories. */
  readonly forgeFolder: string;
  /** How git is started, and what it is told of the machine. */
  readonly run: RunGit;
  readonly surroundings: GitSurroundings;
  readonly source: CatalogueSource;
  readonly git: Git;
  /** Services in work trees on this machine. */
  readonly copies: ServiceCopies;
  /** Services in repositories on forges. */
  readonly remotes: RemoteServices;
  readonly pristine: PristineStore;
  /** The same in another place. */
  readonly pristineOn: typeof pristineStore;
  readonly localForge: Forge;
  /** What the local forge holds. */
  readonly localManifests: ManifestSource;
  /** Of `connections.yaml` in `home`, or of the file that is named. Throws Problems (IM_CONNECTION_INVALID). */
  readonly configuredConnections: (file: string | undefined) => Promise<readonly Connection<SecretSource>[]>;
  /** Throws IM_CONNECTION_INVALID. */
  readonly readSecret: (source: SecretSource, of: ConnectionId) => Promise<string>;
  /** What forges have counted of the command line's requests. */
  readonly laneMemory: LaneMemory;
  /** `INSTANT_MICROS_SECRET_KEY`, as it is given. */
  readonly secretKey: string | undefined;
  readonly clock: Clock;
  /** Programs on this machine. */
  readonly processes: Processes;
  /** The variables that programs are started with. */
  readonly machine: Readonly<Record<string, string>>;
  readonly serviceDirectory: typeof serviceDirectory;
  readonly trialPlaces: TrialPlaces;
  /** Throws IM_DIRECTORY_NOT_EMPTY. */
  readonly addFiles: typeof addFiles;
  /** Throws IM_LOCK_FAILED. */
  readonly makeNpmLock: typeof makeNpmLock;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function wire(environment: Environment): Wiring {
  const home = homeOf(environment);
  const surroundings: GitSurroundings = {
    path: environment["PATH"] ?? "",
    home: ensured(join(home, "git-home")),
    ...given("sshAgent", environment["SSH_AUTH_SOCK"]),
    ...given("certificates", environment["GIT_SSL_CAINFO"]),
    ...given("proxy", environment["https_proxy"]),
  };
  const run = gitRunner(surroundings);
  const scratch = ensured(join(home, "scratch"));
  const forgeFolder = join(home, "forge");
  return {
    run,
    surroundings,
    forgeFolder,
    engine: engineVersion(),
    builtInCatalogue: packageRoot,
    home,
    source: catalogueSource(run, {
      builtIn: packageRoot,
      cache: join(home, "catalogues"),
      // Whoever types a file URL can read the file: this is the command line, not the server.
      protocols: ["https", "ssh", "file"],
    }),
    git: nativeGit(run, scratch),
    copies: serviceCopies(run),
    remotes: remoteServices(run, scratch),
    pristine: pristineStore(folderShelf(join(home, "pristine"))),
    pristineOn: pristineStore,
    localForge: localForge(forgeFolder, run),
    localManifests: localManifests(forgeFolder, run),
    configuredConnections: (file) =>
      connectionsFile(
        file === undefined ? join(home, "connections.yaml") : resolve(file),
        file === undefined,
      ),
    readSecret: (source, id) => readSecret(source, environment, id),
    laneMemory: laneMemoryIn(join(home, "limits")),
    secretKey: environment["INSTANT_MICROS_SECRET_KEY"],
    clock: () => Math.floor(Date.now() / 1000),
    processes: localProcesses(),
    machine: Object.fromEntries(
      Object.entries(environment).filter(
        // Services that are built and started have no use for our own settings, some of which are secrets.
        (each): each is [string, string] => each[1] !== undefined && !each[0].startsWith("INSTANT_MICROS_"),
      ),
    ),
    serviceDirectory,
    trialPlaces: trialPlaces(join(home, "trials")),
    addFiles: async (...given) => (await import("./files/add-files.ts")).addFiles(...given),
    makeNpmLock,
  };
}

/** Where this package lies: `stacks/` and `features/` are below it, from source and as published. */
const packageRoot = fileURLToPath(new URL("../", import.meta.url));

/** `INSTANT_MICROS_HOME`, or the place that the operating system has for such data. */
function homeOf(environment: Environment): string {
  const chosen = environment["INSTANT_MICROS_HOME"];
  if (chosen !== undefined && chosen !== "") return resolve(chosen);
  const data = environment["XDG_DATA_HOME"] ?? join(homedir(), ".local", "share");
  return join(data, "instant-micros");
}

function ensured(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return directory;
}

function given<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return value === undefined || value === "" ? {} : ({ [key]: value } as { readonly [key in K]: string });
}
