/** The parts of a keyboard event that say which keys were pressed. */
export interface PressedKeys {
  readonly key: string;
  /** The place on the keyboard: `KeyK`. For combinations on keyboards whose letters are not Latin. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState(name: 'AltGraph'): boolean;
}

/** `mac` writes and reads ⌘ where the others have Ctrl. */
export type Platform = 'mac' | 'other';

/**
 * The keys of an event as one text that can be stored and compared: `Mod+Shift+K`, `Alt+1`, `F8`, `?`. `Mod` is ⌘ on a Mac and
 * Ctrl elsewhere. Null while only Ctrl, Alt or the like are held, and for characters that AltGr types.
 */
export function keysOf(event: PressedKeys, platform: Platform): string | null {
  // Windows reports AltGr as Ctrl and Alt together: it types characters, such as @ on many keyboards.
  if (deadKeys.has(event.key) || event.getModifierState('AltGraph')) return null;
  const held = heldKeys(event, platform);
  const key = keyName(event, held.length > 0);
  // On most keyboards ? needs Shift: the character says so already.
  const isShiftSaid = isCharacter(key) && !/^[A-Z0-9]$/.test(key);
  return [...held, ...(event.shiftKey && !isShiftSaid ? ['Shift'] : []), key].join('+');
}

function heldKeys({ ctrlKey, metaKey, altKey }: PressedKeys, platform: Platform): readonly string[] {
  const [isMod, isOther] = platform === 'mac' ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  return [...(isMod ? ['Mod'] : []), ...(isOther ? ['Ctrl'] : []), ...(altKey ? ['Alt'] : [])];
}

/** The keys as the platform writes them: `Ctrl K`, `Alt Shift ↑`, on a Mac `⌘K`. */
export function showKeys(keys: string, platform: Platform): string {
  const names = platform === 'mac' ? macNames : otherNames;
  const shown = splitKeys(keys).map((part) => names[part] ?? shownNames[part] ?? part);
  return shown.join(platform === 'mac' ? '' : ' ');
}

/** As `aria-keyshortcuts` wants them: `Control+K`. */
export function ariaKeys(keys: string, platform: Platform): string {
  const mod = platform === 'mac' ? 'Meta' : 'Control';
  return splitKeys(keys)
    .map((part) => (part === 'Mod' ? mod : part === 'Ctrl' ? 'Control' : part))
    .join('+');
}

/** Whether these keys type a character where somebody writes, so that they must not act there. */
export function areTyped(keys: string, platform: Platform): boolean {
  const parts = splitKeys(keys);
  const key = parts.at(-1) ?? '';
  if (!isCharacter(key)) return false;
  const held = parts.slice(0, -1).filter((part) => part !== 'Shift');
  // On a Mac the Option key types characters of its own.
  return held.length === 0 || (platform === 'mac' && held.length === 1 && held[0] === 'Alt');
}

/** Why keys cannot be given to an action: the app or the window needs them for something else. Null when they can. */
export function refusalOf(keys: string): 'moving' | 'editing' | 'window' | null {
  const key = splitKeys(keys).at(-1) ?? '';
  const isHeld = /^(Mod|Ctrl|Alt)\+/.test(keys);
  if (!isHeld && movingKeys.has(key)) return 'moving';
  if (editingKeys.has(keys)) return 'editing';
  return windowKeys.has(keys) ? 'window' : null;
}

/** `+` alone and at the end of a combination is the key itself. */
export function splitKeys(keys: string): readonly string[] {
  if (keys === '+') return ['+'];
  return keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
}

function keyName({ key, code }: PressedKeys, isHeld: boolean): string {
  if (key === ' ') return 'Space';
  if (isHeld) {
    // Option and other alphabets put another character on the key; its place is what people mean.
    const letter = /^Key([A-Z])$/.exec(code)?.[1] ?? /^Digit(\d)$/.exec(code)?.[1];
    if (letter !== undefined && !/^[a-z]$/i.test(key)) return letter;
  }
  return isCharacter(key) ? key.toUpperCase() : key;
}

function isCharacter(key: string): boolean {
  return /^.$/su.test(key);
}

/** Keys that only hold others, and what an input method makes of them. */
const deadKeys = new Set([
  ...['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'NumLock', 'Fn', 'OS'],
  ...['Dead', 'Process', 'Unidentified'],
]);

const movingKeys = new Set([
  ...['Tab', 'Enter', 'Escape', 'Space', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ContextMenu', 'Insert'],
]);

const editingKeys = new Set(['Mod+A', 'Mod+C', 'Mod+V', 'Mod+X', 'Mod+Shift+V', 'Mod+B', 'Mod+I']);

/** Browsers keep these for themselves, and the window zooms with some. */
const windowKeys = new Set([
  ...['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Q', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Shift+W', 'Mod+R', 'Mod+Shift+R'],
  ...['Mod++', 'Mod+-', 'Mod+0', 'Mod+=', 'F5', 'F11', 'F12', 'Alt+F4', 'Mod+Tab', 'Mod+Shift+I'],
]);

const shownNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl', Ctrl: 'Meta' };

const macNames: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Enter: '↩' };
