import type { ReactElement } from "react";
import { Link } from "wouter";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { statusTexts, statusTones } from "../operations/states.ts";
import { PageHead } from "../parts/frame.tsx";
import { Empty, Load } from "../parts/states.tsx";
import { TimeOf } from "../parts/time-of.tsx";

/** What was begun, newest first: the way back to a page that was closed. */
export function ActivityPage(): ReactElement {
  const operations = useLoaded("operations", (signal) => api.operations(signal));
  return (
    <>
      <PageHead title="Activity" lead="What was begun here, newest first, and how it went." />
      <Load of={operations}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Nothing has been begun yet">
              <p>Each service that you create leaves a line here, with its steps and its log.</p>
              <Link className="button is-primary" href="/services/new">
                New service
              </Link>
            </Empty>
          ) : (
            <div className="table-scroll" tabIndex={0} role="region" aria-label="Operations">
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">What</th>
                    <th scope="col">State</th>
                    <th scope="col">By</th>
                    <th scope="col">Begun</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((each) => (
                    <tr key={each.id}>
                      <th scope="row">
                        <Link href={`/operations/${each.id}`}>{each.title}</Link>
                        {each.error === null ? null : <div className="quiet small">{each.error.message}</div>}
                      </th>
                      <td>
                        <span className={`badge ${statusTones[each.status]}`}>
                          {statusTexts[each.status]}
                        </span>
                      </td>
                      <td>{each.createdBy}</td>
                      <td className="is-time">
                        <TimeOf at={each.createdAt} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Load>
    </>
  );
}
