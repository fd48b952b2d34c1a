import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Lets in only the browser that was given the start address. */
export interface SessionKey {
  /** A key that is good for one exchange; an earlier one that was not used stays good. */
  newStartKey(): string;
  /** Gives the `Set-Cookie` value for a start key, or null when it is unknown or was used. */
  exchange(startKey: string): string | null;
  isKnown(request: IncomingMessage): boolean;
}

/** `port` is part of the cookie's name: a browser keeps one set of cookies for all ports of 127.0.0.1. */
export function createSessionKey(port: number): SessionKey {
  const cookieName = `plainspoken-${port}`;
  const secret = randomBytes(32).toString('base64url');
  const startKeys = new Set<string>();
  return {
    newStartKey() {
      const key = randomBytes(24).toString('base64url');
      startKeys.add(key);
      return key;
    },
    exchange: (startKey) =>
      startKeys.delete(startKey) ? `${cookieName}=${secret}; Path=/; HttpOnly; SameSite=Strict` : null,
    isKnown: (request) => {
      const given = cookieOf(request.headers.cookie ?? '', cookieName);
      return given !== null && isSame(given, secret);
    },
  };
}

function cookieOf(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined) return value;
  }
  return null;
}

function isSame(given: string, secret: string): boolean {
  const left = Buffer.from(given);
  const right = Buffer.from(secret);
  return left.length === right.length && timingSafeEqual(left, right);
}
