import { useState, type ReactElement, type ReactNode } from "react";
import type { ConnectionDetail } from "../../server/api/schemas/connection.ts";
import { api } from "../api/client.ts";
import { problemOf, type ApiProblem } from "../api/problem.ts";
import { Dialog } from "../parts/dialog.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { blank, requestOf, typedOf, type Typed } from "./typed-connection.ts";
import { credentialTitles, kindTitles } from "./words.ts";

/** A connection being made or changed. A secret that is left empty stays as it is. */
export function ConnectionDialog(props: {
  readonly connection: ConnectionDetail | undefined;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { connection } = props;
  const [typed, setTyped] = useState<Typed>(() => (connection === undefined ? blank : typedOf(connection)));
  const [problem, setProblem] = useState<ApiProblem>();
  const [sending, setSending] = useState(false);
  const isNew = connection === undefined;
  const set = (some: Partial<Typed>): void => setTyped({ ...typed, ...some });
  const titles: Readonly<Record<string, string>> = credentialTitles[typed.kind];
  const save = (): void => {
    setSending(true);
    setProblem(undefined);
    const request = requestOf(typed);
    const saved = isNew
      ? api.addConnection({ id: typed.id, ...request })
      : api.changeConnection(connection.id, request);
    saved.then(props.onSaved, (error: unknown) => {
      setSending(false);
      setProblem(problemOf(error));
    });
  };
  const secretField = {
    id: "connection-secret",
    className: "input",
    autoComplete: "new-password",
    spellCheck: false,
    "aria-describedby": "connection-secret-hint",
    value: typed.secret,
    onChange: (event: { readonly target: { readonly value: string } }) => set({ secret: event.target.value }),
  };
  const text = (label: string, key: TextKey, hint: string): ReactElement => (
    <Field label={label} hint={hint} id={`connection-${key}`}>
      <input
        id={`connection-${key}`}
        className="input"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`connection-${key}-hint`}
        value={typed[key]}
        onChange={(event) => set({ [key]: event.target.value })}
      />
    </Field>
  );
  return (
    <Dialog isOpen title={isNew ? "New connection" : `Change ${connection.title}`} onClose={props.onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) save();
        }}
      >
        <div className="field-grid">
          {isNew ? text("Id", "id", "a-z, 0-9 and -: services remember it") : null}
          {text("Title", "title", "What people choose in the form")}
          <Field label="Kind" hint="What runs there" id="connection-kind">
            <select
              id="connection-kind"
              className="input"
              aria-describedby="connection-kind-hint"
              value={typed.kind}
              onChange={(event) => set(onKind(event.target.value))}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kindTitles[kind]}
                </option>
              ))}
            </select>
          </Field>
          {text(
            "Address",
            "url",
            typed.kind === "bitbucket-datacenter" ? "https://git.example.com" : "Empty for the public one",
          )}
          {text("Owners", "owners", "With commas between; empty for any that it can reach")}
          <Field label="Credentials" hint="Who we are there" id="connection-credentials">
            <select
              id="connection-credentials"
              className="input"
              aria-describedby="connection-credentials-hint"
              value={typed.credentials}
              onChange={(event) => set({ credentials: credentialsOf(event.target.value, typed) })}
            >
              {Object.entries(titles).map(([kind, title]) => (
                <option key={kind} value={kind}>
                  {title}
                </option>
              ))}
            </select>
          </Field>
          {typed.credentials === "user-token"
            ? text("User", "user", "E-mail address of the token’s owner")
            : null}
          {typed.credentials === "app" ? text("App", "app", "The App’s id or client id") : null}
          {typed.credentials === "app"
            ? text("Installation", "installation", "Number of its installation")
            : null}
          {typed.credentials === "consumer" ? text("Key", "key", "The consumer’s key") : null}
          <Field
            label={typed.credentials === "app" ? "Private key" : "Secret"}
            hint={isNew ? "Kept encrypted, and never shown again" : "Leave it empty to keep the one there is"}
            id="connection-secret"
          >
            {typed.credentials === "app" ? (
              <textarea rows={4} {...secretField} />
            ) : (
              <input type="password" {...secretField} />
            )}
          </Field>
          <Field
            label="Visibility"
            hint="Of new repositories, unless somebody chooses"
            id="connection-visibility"
          >
            <select
              id="connection-visibility"
              className="input"
              aria-describedby="connection-visibility-hint"
              value={typed.visibility}
              onChange={(event) =>
                set({ visibility: event.target.value === "public" ? "public" : "private" })
              }
            >
              <option value="private">Private</option>
              <option value="public">Public</option>
            </select>
          </Field>
        </div>
        <fieldset className="stack-close">
          <legend>Set on every new repository, as far as the forge can</legend>
          {switches.map(([key, label]) => (
            <label key={key} className="row">
              <input type="checkbox" checked={typed[key]} onChange={() => set({ [key]: !typed[key] })} />
              {label}
            </label>
          ))}
        </fieldset>
        <div className="field-grid">
          {text("Approvals", "approvals", "Of a pull request: 0 to 6")}
          {text("Builds", "requiredBuilds", "That must pass; with commas between")}
          {text("Reviewers", "reviewers", "Of every pull request; with commas between")}
        </div>
        {problem === undefined ? null : <ProblemNote problem={problem} />}
        <div className="row">
          <button className="button is-primary" type="submit" aria-disabled={sending}>
            {sending ? "Saving…" : "Save"}
          </button>
          <button className="button" type="button" onClick={props.onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}

type TextKey = Exclude<
  keyof Typed,
  "kind" | "credentials" | "visibility" | "secret" | (typeof switches)[number][0]
>;

const kinds = ["github", "bitbucket", "bitbucket-datacenter"] as const;

const switches = [
  ["noForcePush", "No force pushes to main"],
  ["noDeletion", "main cannot be deleted"],
  ["proposalsOnly", "Changes through pull requests only"],
  ["pipelines", "Pipelines on"],
] as const;

function onKind(text: string): Pick<Typed, "kind" | "credentials"> {
  const kind = kinds.find((each) => each === text) ?? "github";
  return { kind, credentials: kind === "bitbucket" ? "user-token" : "token" };
}

function credentialsOf(text: string, { credentials }: Typed): Typed["credentials"] {
  return (["token", "user-token", "app", "consumer"] as const).find((each) => each === text) ?? credentials;
}

function Field(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="field">
      <label htmlFor={props.id}>{props.label}</label>
      {props.children}
      <span id={`${props.id}-hint`} className="field-hint">
        {props.hint}
      </span>
    </div>
  );
}
