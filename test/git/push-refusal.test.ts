import { expect, test } from "vitest";
import { pushRefusal } from "../../src/git/push-refusal.ts";

test.each([
  ["remote: error: GH006: Protected branch update failed for refs/heads/main.", "IM_BRANCH_PROTECTED"],
  ["remote: error: GH013: Repository rule violations found for refs/heads/main.", "IM_BRANCH_PROTECTED"],
  ["remote: Branch refs/heads/main can only be modified through pull requests.", "IM_BRANCH_PROTECTED"],
  [
    "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    "IM_FORGE_FORBIDDEN",
  ],
  [
    "fatal: could not read Username for 'https://git.example': terminal prompts disabled",
    "IM_FORGE_UNAUTHORISED",
  ],
  ["The requested URL returned error: 403", "IM_FORGE_FORBIDDEN"],
  ["fatal: repository 'https://git.example/acme/orders.git/' not found", "IM_FORGE_NOT_FOUND"],
  ["remote: This repository was archived so it is read-only.", "IM_REPOSITORY_ARCHIVED"],
  ["remote: pre-receive hook declined", "IM_PUSH_FAILED"],
  ["RPC failed; curl 52 Empty reply from server", "IM_PUSH_FAILED"],
])("%j is %s", (because, code) => {
  expect(pushRefusal("It could not be pushed", because)).toMatchObject({ code, because });
});
