import { Type, type Static } from "typebox";
import { closed, nullable, oneOf, reference, Time } from "./reference.ts";

export const roles = ["viewer", "creator", "operator", "admin"] as const;
export const scopes = ["read", "create", "operate"] as const;

export const WhoAmI = Type.Object(
  {
    mode: oneOf(["local", "accounts"], "local: no sign-in, reachable from this machine only"),
    signedIn: Type.Boolean(),
    user: nullable(Type.String()),
    role: nullable(oneOf(roles)),
    permissions: Type.Array(Type.String()),
    banner: nullable(Type.String({ description: "To be shown on every page" })),
    csrf: nullable(Type.String({ description: "Send it as X-CSRF-Token with every change" })),
    needsSetup: Type.Boolean(),
    version: Type.String(),
  },
  { ...closed, $id: "WhoAmI" },
);
export type WhoAmI = Static<typeof WhoAmI>;

const UserName = Type.String({ pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" });
const Password = Type.String({ minLength: 12, maxLength: 200 });

export const LogIn = Type.Object(
  { user: Type.String({ maxLength: 100 }), password: Type.String({ maxLength: 200 }) },
  { ...closed, $id: "LogIn" },
);
export type LogIn = Static<typeof LogIn>;

export const SetUp = Type.Object(
  { token: Type.String({ maxLength: 200 }), user: UserName, password: Password },
  { ...closed, $id: "SetUp" },
);
export type SetUp = Static<typeof SetUp>;

export const NewUser = Type.Object(
  { name: UserName, password: Password, role: oneOf(roles) },
  { ...closed, $id: "NewUser" },
);
export type NewUser = Static<typeof NewUser>;

export const User = Type.Object(
  { name: Type.String(), role: oneOf(roles), createdAt: Time },
  { ...closed, $id: "User" },
);
export type User = Static<typeof User>;

export const UserList = Type.Object({ items: Type.Array(reference(User)) }, { ...closed, $id: "UserList" });

export const NewToken = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100 }),
    scopes: Type.Array(oneOf(scopes), { minItems: 1, uniqueItems: true }),
    days: Type.Integer({ minimum: 1, maximum: 365 }),
  },
  { ...closed, $id: "NewToken" },
);
export type NewToken = Static<typeof NewToken>;

export const Token = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    scopes: Type.Array(oneOf(scopes)),
    createdAt: Time,
    expiresAt: Time,
    lastUsedAt: nullable(Time),
    secret: Type.Optional(Type.String({ description: "Shown once, when it is made" })),
  },
  { ...closed, $id: "Token" },
);
export type Token = Static<typeof Token>;

export const TokenList = Type.Object(
  { items: Type.Array(reference(Token)) },
  { ...closed, $id: "TokenList" },
);

export const AuditEvent = Type.Object(
  {
    seq: Type.Integer(),
    at: Time,
    actor: Type.String(),
    action: Type.String(),
    object: Type.String(),
    result: oneOf(["done", "refused"]),
    detail: Type.String(),
    request: nullable(Type.String()),
    hash: Type.String({ description: "SHA-256 over this event and the hash before it" }),
  },
  { ...closed, $id: "AuditEvent" },
);
export type AuditEvent = Static<typeof AuditEvent>;

export const AuditList = Type.Object(
  { items: Type.Array(reference(AuditEvent)), next: nullable(Type.Integer()) },
  { ...closed, $id: "AuditList" },
);

export const AuditCheck = Type.Object(
  { intact: Type.Boolean(), events: Type.Integer(), firstBroken: nullable(Type.Integer()) },
  { ...closed, $id: "AuditCheck" },
);
