/** In groups of four, so that two people can compare it over the telephone. */
export function fingerprintGroups(fingerprint: string): string {
  return (fingerprint.match(/.{4}/g) ?? []).join(' ');
}
