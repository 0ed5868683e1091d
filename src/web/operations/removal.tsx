import type { ReactElement } from "react";
import type { Operation } from "../../server/api/schemas/operation.ts";

/** How a person is rid of the repository that a creation made: the server deletes none. */
export function Removal(props: {
  readonly repository: NonNullable<Operation["repository"]>;
  /** Whether the service is on the list of created services too. */
  readonly isListed: boolean;
}): ReactElement {
  const { settingsUrl } = props.repository;
  return (
    <p className="quiet small">
      Not what was wanted? Repositories are deleted by people only:{" "}
      {settingsUrl === null ? (
        "whoever runs this server deletes its folder"
      ) : (
        <>
          delete it in <a href={settingsUrl}>the settings of the repository</a>
        </>
      )}
      {props.isListed ? "; then take the service off the list on its page" : ""}.
    </p>
  );
}
