import type { ReactElement } from "react";
import type { ForgeList } from "../../server/api/schemas/selection.ts";
import type { Fault } from "./faults.ts";
import type { NameCheck } from "./use-name-check.ts";
import type { Wanted } from "./wanted.ts";

/** Who the service is and where its repository will be. */
export type ServiceFacts = Pick<Wanted, "name" | "owner" | "description" | "forge" | "isPublic">;

/** The fields of the service itself, checked as they are typed. */
export function ServiceFields(props: {
  readonly facts: ServiceFacts;
  readonly forges: ForgeList["items"];
  readonly check: NameCheck | undefined;
  readonly faults: ReadonlyMap<string, Fault>;
  /** Fields that are still empty are pointed at once somebody tried to create. */
  readonly isPressed: boolean;
  readonly onChange: (facts: ServiceFacts) => void;
}): ReactElement {
  const { facts, forges, check, onChange } = props;
  const known = check?.kind === "known" ? check.check : undefined;
  const name = nameFault(props);
  const owner = ownerFault(props);
  const description = props.faults.get("/service/description");
  const forge = forges.find((each) => each.id === facts.forge) ?? forges[0];
  return (
    <fieldset className="panel">
      <legend>
        <h2>Service and repository</h2>
      </legend>
      <div className="field-grid">
        <div className="field">
          <label htmlFor="name">Service name</label>
          <input
            id="name"
            className="input"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={facts.name}
            placeholder="orders"
            onChange={(event) => onChange({ ...facts, name: event.target.value })}
            aria-required="true"
            aria-describedby="name-hint"
            aria-invalid={name !== undefined}
          />
          <span id="name-hint" className={hintClass(name, known?.available === true)} role="status">
            {name?.text ??
              (known?.available === true
                ? known.message
                : "3 to 50 of a-z, 0-9 and -; the repository's name too")}
          </span>
          {name?.suggestion === undefined ? null : (
            <button
              className="button is-small"
              type="button"
              onClick={() => onChange({ ...facts, name: name.suggestion ?? facts.name })}
            >
              Use {name.suggestion}
            </button>
          )}
        </div>
        <div className="field">
          <label htmlFor="owner">Owner</label>
          <input
            id="owner"
            className="input"
            autoComplete="organization"
            autoCapitalize="none"
            spellCheck={false}
            list="owners"
            value={facts.owner}
            placeholder="acme"
            onChange={(event) => onChange({ ...facts, owner: event.target.value })}
            aria-required="true"
            aria-describedby="owner-hint"
            aria-invalid={owner !== undefined}
          />
          <datalist id="owners">
            {forge?.owners.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <span id="owner-hint" className={hintClass(owner, false)}>
            {owner?.text ?? ownerHint(forge)}
          </span>
        </div>
        <div className="field is-whole">
          <label htmlFor="description">Description</label>
          <input
            id="description"
            className="input"
            value={facts.description}
            placeholder="Takes orders and follows them to the door"
            onChange={(event) => onChange({ ...facts, description: event.target.value })}
            aria-describedby="description-hint"
            aria-invalid={description !== undefined}
          />
          <span id="description-hint" className={hintClass(description, false)}>
            {description?.text ?? "What it does, in one line; may stay empty"}
          </span>
        </div>
        <div className="field">
          <label htmlFor="forge">Code repository</label>
          <select
            id="forge"
            className="input"
            value={facts.forge}
            onChange={(event) => onChange(onForge(facts, forges, event.target.value))}
          >
            {forges.some((each) => each.id === facts.forge) ? null : (
              <option value={facts.forge}>{facts.forge} (not on this server)</option>
            )}
            {forges.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
          <span className={check?.kind === "forge" ? "field-error long" : "field-hint long"} role="status">
            {check?.kind === "forge" ? check.fault : (known?.webUrl ?? "Where the repository is made")}
          </span>
        </div>
        <div className="field">
          <label htmlFor="visibility">Visibility</label>
          <select
            id="visibility"
            className="input"
            value={facts.isPublic ? "public" : "private"}
            onChange={(event) => onChange({ ...facts, isPublic: event.target.value === "public" })}
          >
            <option value="private">Private</option>
            <option value="public">Public</option>
          </select>
          <span className="field-hint">Who may read the repository</span>
        </div>
      </div>
    </fieldset>
  );
}

/** On another forge, with the visibility that its repositories have unless somebody chooses. */
export function onForge(facts: ServiceFacts, forges: ForgeList["items"], id: string): ServiceFacts {
  const usual = (forge: string): boolean => forges.find((each) => each.id === forge)?.visibility === "public";
  const isChosen = facts.isPublic !== usual(facts.forge);
  return { ...facts, forge: id, isPublic: isChosen ? facts.isPublic : usual(id) };
}

const ownerWords = {
  local: "Organisation, project or team",
  github: "Organisation or person on GitHub",
  bitbucket: "Workspace, or workspace/PROJECT",
  "bitbucket-datacenter": "Key of the project, or ~person",
} as const;

function ownerHint(forge: ForgeList["items"][number] | undefined): string {
  if (forge === undefined) return "Organisation, workspace, project or team";
  return forge.anyOwner ? ownerWords[forge.kind] : `One of ${forge.owners.join(", ")}`;
}

interface Checked {
  readonly facts: ServiceFacts;
  readonly check: NameCheck | undefined;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly isPressed: boolean;
}

/** What is wrong with the name as it stands. */
export function nameFault({ facts, check, faults, isPressed }: Checked): Fault | undefined {
  if (facts.name === "") return isPressed ? { text: "A service needs a name" } : undefined;
  if (check?.kind === "known" && !check.check.available) {
    const { message, suggestion } = check.check;
    return { text: message, ...(suggestion === undefined ? {} : { suggestion }) };
  }
  return faults.get("/service/name");
}

/** What is wrong with the owner as it stands. */
export function ownerFault({ facts, check, faults, isPressed }: Checked): Fault | undefined {
  if (facts.owner === "") return isPressed ? { text: "A repository needs an owner" } : undefined;
  return check?.kind === "owner" ? { text: check.fault } : faults.get("/service/owner");
}

function hintClass(fault: Fault | undefined, isGood: boolean): string {
  if (fault !== undefined) return "field-error";
  return isGood ? "field-good" : "field-hint";
}
