import type { FastifyReply, FastifyRequest } from "fastify";

export const idleSeconds = 8 * 60 * 60;
export const absoluteSeconds = 24 * 60 * 60;

/** Over https the cookie cannot be set or read by any other host or path; a browser refuses that name otherwise. */
function cookieName(address: string): string {
  return address.startsWith("https:") ? "__Host-im-session" : "im-session";
}

export function readSession(request: FastifyRequest, address: string): string | undefined {
  return request.cookies[cookieName(address)];
}

export function setSession(reply: FastifyReply, address: string, secret: string): void {
  void reply.setCookie(cookieName(address), secret, {
    ...options(address),
    maxAge: absoluteSeconds,
  });
}

export function clearSession(reply: FastifyReply, address: string): void {
  void reply.clearCookie(cookieName(address), options(address));
}

function options(address: string) {
  return { httpOnly: true, secure: address.startsWith("https:"), sameSite: "lax", path: "/" } as const;
}
