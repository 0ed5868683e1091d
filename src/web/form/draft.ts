import type { WhoAmI } from "../../server/api/schemas/session.ts";
import { api } from "../api/client.ts";

const key = "instant-micros.form";

/** How long the server may take to hear of a draft, in milliseconds. */
const patience = 10_000;

/** A form as it is kept in this browser. */
interface Kept {
  /** null where nobody signs in. */
  readonly user: string | null;
  /** The query of the form's link. */
  readonly query: string;
  /** When it was typed, in milliseconds since 1970. */
  readonly at: number;
  /** Whether the server has it. */
  readonly isSaved: boolean;
}

type Who = Pick<WhoAmI, "user" | "permissions">;

/** Keeps the form in this browser at once: it survives a reload, a lost connection and a session that ends. */
export function keepDraft({ user }: Who, query: string): void {
  write({ user, query, at: Date.now(), isSaved: false });
}

/** Keeps the form on the server too, for another browser, unless it has it. What fails is tried with the next change. */
export function sendDraft(who: Who, query: string): void {
  inOrder(async (signal) => {
    const kept = read(who);
    if (!hasServer(who) || kept === undefined || kept.isSaved || kept.query !== query) return;
    await api.saveDraft({ query }, signal);
    // More may have been typed meanwhile.
    if (read(who)?.at === kept.at) write({ ...kept, isSaved: true });
  });
}

/** The form that was left last, here or in another browser, as the query of its link; empty when there is none. */
export async function loadDraft(who: Who, signal: AbortSignal): Promise<string> {
  const kept = read(who);
  const found = hasServer(who) ? await api.draft(signal).catch(() => undefined) : undefined;
  if (found === undefined) return kept?.query ?? "";
  if (kept === undefined || kept.isSaved) return found.query;
  return found.savedAt === null || Date.parse(found.savedAt) < kept.at ? kept.query : found.query;
}

/** Forgets the form, here and there. */
export function dropDraft(who: Who): void {
  localStorage.removeItem(key);
  if (hasServer(who)) inOrder((signal) => api.dropDraft(signal));
}

/** The server keeps forms of those who may create from them. */
function hasServer({ permissions }: Who): boolean {
  return permissions.includes("create");
}

let last: Promise<unknown> = Promise.resolve();

/** One call after the other: a draft that is still being saved when it is dropped must not be there afterwards. */
function inOrder(call: (signal: AbortSignal) => Promise<unknown>): void {
  // What the server did not hear is in this browser, or is offered once more with a button to start over.
  last = last.then(() => call(AbortSignal.timeout(patience))).catch(() => undefined);
}

function write(kept: Kept): void {
  localStorage.setItem(key, JSON.stringify(kept));
}

function read({ user }: Who): Kept | undefined {
  // Only `write` puts something there.
  const kept: Kept | null = JSON.parse(localStorage.getItem(key) ?? "null");
  return kept?.user === user ? kept : undefined;
}
