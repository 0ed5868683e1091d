import { expect, test } from "vitest";
import { plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";

test.each(["nodejs", "python-flask", "go", "spring-boot"])(
  "the image of a %s service names its features, with commas between them",
  (stack) => {
    for (const selection of [{ without: ["micros"] }, { with: ["sbom", "sox"] }]) {
      const plan = plannedService(stack, selection);
      const [, features = ""] = /template-features="(.*)"/.exec(textsOf(plan.tree)["Dockerfile"] ?? "") ?? [];
      expect(features.split(",").sort()).toEqual(plan.manifest.features);
    }
  },
);
