import type { Rule } from "./rule.ts";
import { authentication } from "./rules/authentication.ts";
import { build } from "./rules/build.ts";
import { configuration } from "./rules/configuration.ts";
import { descriptor } from "./rules/descriptor.ts";
import { documents } from "./rules/documents.ts";
import { uncaughtFailure } from "./rules/failing.ts";
import { deepHealth, readiness, shallowHealth } from "./rules/health.ts";
import { image } from "./rules/image.ts";
import { correlation, jsonLogs, redaction } from "./rules/logs.ts";
import { outbound } from "./rules/outbound.ts";
import { port } from "./rules/port.ts";
import { problems } from "./rules/problems.ts";
import { provenance } from "./rules/provenance.ts";
import { gracefulStop } from "./rules/stopping.ts";
import { version } from "./rules/version.ts";

/** The service contract: what every service promises its platform, whatever it is written in. */
export const contract: readonly Rule[] = [
  port,
  shallowHealth,
  deepHealth,
  readiness,
  jsonLogs,
  redaction,
  correlation,
  configuration,
  gracefulStop,
  uncaughtFailure,
  problems,
  version,
  image,
  descriptor,
  documents,
  outbound,
  authentication,
  build,
  provenance,
];
