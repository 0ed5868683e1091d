import type { ReactElement } from "react";
import { CopyButton } from "../parts/copy-button.tsx";
import { asAnswersFile, asCommand, asCurl, shareQuery } from "./share.ts";
import type { Wanted } from "./wanted.ts";

/** The same wish in other forms. */
export function CopyAs({ wanted }: { readonly wanted: Wanted }): ReactElement {
  const { origin } = window.location;
  return (
    <div>
      <h3>Copy as</h3>
      <div className="copy-as">
        <CopyButton
          text={`${origin}/services/new?${shareQuery(wanted)}`}
          label="Link"
          name="Copy as a link to this form"
        />
        <CopyButton text={asCommand(wanted)} label="Command" name="Copy as a command of the command line" />
        <CopyButton text={asCurl(wanted, origin)} label="curl" name="Copy as a request with curl" />
        <CopyButton text={asAnswersFile(wanted)} label="Answers" name="Copy as an answers file" />
      </div>
    </div>
  );
}
