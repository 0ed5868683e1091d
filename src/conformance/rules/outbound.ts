import { bodyOf, shown } from "../answers.ts";
import { about, requirement, unseen, type Finding } from "../finding.ts";
import type { Call, Observations } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { nameOf } from "../service-name.ts";

const patientMs = 10_000;
const mostTries = 5;

/** C16. */
export const outbound: Rule = {
  id: "C16",
  title: "gives up on those it calls in time, and tries again with care",
  judge: ({ calls, surroundings }) =>
    about("calls to others", calls, ({ unanswered, repeatable, unrepeatable, leftAlone, deep }) => {
      const tries = repeatable.hits.length;
      return [
        requirement(
          "a call that is never answered ends within 10 s",
          unanswered.answer.kind === "answered" && unanswered.answer.ms < patientMs * surroundings.patience,
          shown(unanswered.answer),
        ),
        requirement(
          `what may be repeated is tried 2 to ${mostTries} times`,
          tries >= 2 && tries <= mostTries,
          `GET reached the other ${tries} times`,
        ),
        requirement(
          "what may not be is tried once",
          unrepeatable.hits.length === 1,
          `POST reached the other ${unrepeatable.hits.length} times`,
        ),
        ...pauses(repeatable),
        requirement("one that goes on failing is left alone", leftAlone, "every call reached it"),
        requirement(
          "while it is, /deepcheck answers 200 and shows it as DEGRADED",
          deep.kind === "answered" && deep.status === 200 && isDegraded(bodyOf(deep)),
          shown(deep),
        ),
      ];
    }),
};

/** Callers that failed together must not come back together: with a third try the pauses can be compared. */
function pauses({ hits: [first, second, third] }: Call): readonly Finding[] {
  const what = "tries come after random pauses";
  if (first === undefined || second === undefined || third === undefined) {
    return [unseen(what, "there were fewer than three tries")];
  }
  const [one, two] = [second.atMs - first.atMs, third.atMs - second.atMs];
  return [requirement(what, one > 10 && Math.abs(one - two) > 1, `they were ${one} ms and ${two} ms`)];
}

function isDegraded(body: Readonly<Record<string, unknown>> | undefined): boolean {
  const checks = body?.["checks"];
  if (typeof checks !== "object" || checks === null) return false;
  return Object.values(checks).some((each: unknown) => JSON.stringify(each).includes('"DEGRADED"'));
}

/** The ids of the request that a call was made for are in the call. */
export function idsInCalls({ calls, surroundings }: Observations): readonly Finding[] {
  return about("calls to others", calls, ({ repeatable: { hits } }) => {
    const { traceId, requestId } = surroundings;
    const wrong = hits.find(
      ({ headers }) =>
        headers["traceparent"]?.includes(traceId) !== true || headers["x-request-id"] !== requestId,
    );
    return [requirement("calls to others carry both", wrong === undefined, JSON.stringify(wrong?.headers))];
  });
}

/** Calls say who makes them. */
export function callerInCalls({ calls, files }: Observations): readonly Finding[] {
  const what = "User-Agent of its calls is its name and version";
  return about(what, calls, ({ repeatable: { hits } }) => {
    const said = hits.map(({ headers }) => headers["user-agent"] ?? "");
    const start = `${nameOf(files) ?? ""}/`;
    return [
      requirement(
        what,
        said.every((each) => each.includes(start)),
        said.join(", "),
      ),
    ];
  });
}
