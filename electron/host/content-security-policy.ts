import { randomBytes } from 'node:crypto';

/**
 * The one policy of both hosts, so that tests in Chromium test what Electron enforces. Nothing may run, load or connect but the
 * app's own files; `nonce` lets CodeMirror and React Aria add their style elements and must be new for each page response.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** 128 random bits, which CSP level 3 asks for at least. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/** The headers of every answer of either host, for a page response with `nonce`. */
export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}
