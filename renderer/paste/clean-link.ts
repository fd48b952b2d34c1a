/** Parameters that say where a reader came from and nothing about what is read. */
const tracking =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|ref_src|ref_url|s_kwcid|wickedid|__s|__hssc|__hstc|__hsfp|hsctatracking)$/i;

/** Where a link leads without detours through search engines and mail filters, and without parameters that follow readers. */
export function cleanLink(address: string): { readonly address: string | null; readonly isCleaned: boolean } {
  const url = readAddress(address);
  if (url === null) return { address: null, isCleaned: false };
  const behind = readAddress(detour(url));
  if (behind !== null) return { address: cleanLink(behind.href).address, isCleaned: true };
  const followed = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  if (followed.length === 0) return { address: address.trim(), isCleaned: false };
  for (const name of followed) url.searchParams.delete(name);
  return { address: url.href, isCleaned: true };
}

/** Only what a reader can open: http, https and mail. Places within the copied page and scripts lead nowhere. */
function readAddress(address: string | null): URL | null {
  if (address === null) return null;
  try {
    const url = new URL(address.trim());
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url : null;
  } catch {
    // Not an address: the words of the link stay, the link goes.
    return null;
  }
}

function detour(url: URL): string | null {
  const { hostname, pathname, searchParams } = url;
  if (/(^|\.)google\.[a-z.]+$/.test(hostname) && pathname === '/url')
    return searchParams.get('q') ?? searchParams.get('url');
  if (hostname.endsWith('.safelinks.protection.outlook.com')) return searchParams.get('url');
  if (/^lm?\.facebook\.com$/.test(hostname)) return searchParams.get('u');
  return null;
}
