import { useEffect, useState, type ReactElement } from "react";
import type { OperationStep } from "../../server/api/schemas/operation.ts";
import { duration } from "./duration.ts";
import { Icon, type IconName } from "../parts/icons.tsx";

const marks: Readonly<Record<OperationStep["status"], IconName | undefined>> = {
  succeeded: "check",
  failed: "cross",
  running: "clock",
  cancelled: "minus",
  pending: undefined,
};

const words: Readonly<Record<OperationStep["status"], string>> = {
  succeeded: "done",
  failed: "failed",
  running: "running",
  cancelled: "cancelled",
  pending: "not yet",
};

/** The steps of an operation in their order, each with what it came to and how long it took. */
export function StepList({ steps }: { readonly steps: readonly OperationStep[] }): ReactElement {
  return (
    <ol role="list" className="steps">
      {steps.map((step) => {
        const mark = marks[step.status];
        return (
          <li
            key={step.name}
            className={`step is-${step.status}`}
            aria-current={step.status === "running" ? "step" : undefined}
          >
            <span className="step-mark">{mark === undefined ? null : <Icon name={mark} size={14} />}</span>
            <div>
              <p className="step-title">
                {step.title}
                <span className="only-read">, {words[step.status]}</span>
              </p>
              {step.summary === null ? null : <p className="quiet small long">{step.summary}</p>}
            </div>
            <Took step={step} />
          </li>
        );
      })}
    </ol>
  );
}

function Took({ step }: { readonly step: OperationStep }): ReactElement {
  const { startedAt, finishedAt } = step;
  const [now, setNow] = useState(() => Date.now());
  const isRunning = step.status === "running";
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [isRunning]);
  if (startedAt === null || (finishedAt === null && !isRunning)) return <span />;
  const until = finishedAt === null ? now : Date.parse(finishedAt);
  return <span className="step-time">{duration(Math.max(0, until - Date.parse(startedAt)))}</span>;
}
