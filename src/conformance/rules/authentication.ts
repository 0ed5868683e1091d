import { shown, statusOf } from "../answers.ts";
import { requirement, unseen } from "../finding.ts";
import { manifestIn } from "../manifest.ts";
import type { Rule } from "../rule.ts";
import { aboutAnswers } from "./asked.ts";

/** C17. */
export const authentication: Rule = {
  id: "C17",
  title: "asks everybody but the platform for an ASAP token",
  judge: (observations) => {
    const features = manifestIn(observations.files)?.["features"];
    if (!Array.isArray(features) || !features.includes("asap-server")) {
      return [unseen("ASAP", "the feature asap-server is off")];
    }
    return aboutAnswers("ASAP", observations, ({ unknownPath }) => [
      requirement("a wrong token is answered with 401", statusOf(unknownPath) === 401, shown(unknownPath)),
    ]);
  },
};
