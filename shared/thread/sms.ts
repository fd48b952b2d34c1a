/** The GSM 7-bit default alphabet of 3GPP TS 23.038, without the escape: each character is one septet. */
const alphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** The extension table: an escape and a character, two septets. */
const extension = '\f^{}\\[~]|€';

/** Septets by UTF-16 unit, 0 for what GSM-7 does not have. The euro sign is the last. */
const septets = new Uint8Array('€'.charCodeAt(0) + 1);
for (const character of alphabet) septets[character.charCodeAt(0)] = 1;
for (const character of extension) septets[character.charCodeAt(0)] = 2;

export type SmsEncoding = 'GSM-7' | 'UCS-2';

/** What one message carries, alone and as a part of a joined one, whose header takes six bytes: septets or UTF-16 units. */
const segmentSizes: Readonly<Record<SmsEncoding, { readonly alone: number; readonly joined: number }>> = {
  'GSM-7': { alone: 160, joined: 153 },
  'UCS-2': { alone: 70, joined: 67 },
};

/** One character that GSM-7 does not have turns the whole message into UCS-2. */
export function smsEncoding(text: string): SmsEncoding {
  for (let index = 0; index < text.length; index += 1) {
    if (!hasSeptets(text.charCodeAt(index))) return 'UCS-2';
  }
  return 'GSM-7';
}

/** Whether GSM-7 can write a UTF-16 unit. */
export function hasSeptets(code: number): boolean {
  return (septets[code] ?? 0) > 0;
}

/** The septets of a UTF-16 unit that GSM-7 has; 1 for all others. */
export function septetsOf(code: number): 1 | 2 {
  return septets[code] === 2 ? 2 : 1;
}

/** How many messages the text is sent as. Neither an escape and its character nor a surrogate pair is parted (TS 23.040, 9.2.3.24.1). */
export function smsSegments(text: string): number {
  const encoding = smsEncoding(text);
  const costOf =
    encoding === 'GSM-7'
      ? (character: string) => septetsOf(character.charCodeAt(0))
      : (character: string) => character.length;
  const { alone, joined } = segmentSizes[encoding];
  let total = 0;
  let segments = 1;
  let filled = 0;
  for (const character of text) {
    const cost = costOf(character);
    total += cost;
    if (filled + cost > joined) {
      segments += 1;
      filled = 0;
    }
    filled += cost;
  }
  return total <= alone ? 1 : segments;
}
