const modifiers = ['Control', 'Alt', 'Shift', 'Meta'];

/**
 * The keys of a chord in the order they go down: `Alt+Shift+R` → `['Alt', 'Shift', 'R']`. A letter is a capital
 * exactly when Shift is held, as on a keyboard. Names are those of `KeyboardEvent.key`; `Space` is the space bar.
 */
export function chordKeys(chord: string): string[] {
  const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key));
  const held = new Set(keys.filter((key) => modifiers.includes(key)));
  return keys.map((key) => {
    if (key.length !== 1 || held.size === 0) return key;
    return held.has('Shift') ? key.toUpperCase() : key.toLowerCase();
  });
}

/** The private-use character WebDriver wants for a named key (https://w3c.github.io/webdriver/#keyboard-actions). */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  Meta: '\uE03D',
};

/** A key as WebDriver writes it. */
export function webdriverKey(key: string): string {
  const code = key.length === 1 ? key : codes[key];
  if (code === undefined) throw new Error(`tests/e2e/drivers/keys.ts: no code for the key \`${key}\`; add one.`);
  return code;
}

/** `KeyboardEvent`'s code and keyCode of a modifier or a letter: all that a browser shortcut is made of. */
export function keyboardCode(key: string): [code: string, keyCode: number] {
  if (/^[a-z]$/i.test(key)) return [`Key${key.toUpperCase()}`, key.toUpperCase().charCodeAt(0)];
  if (/^[0-9]$/.test(key)) return [`Digit${key}`, key.charCodeAt(0)];
  const keyCode = { Shift: 16, Control: 17, Alt: 18, Meta: 91 }[key];
  if (keyCode === undefined) throw new Error(`tests/e2e/drivers/keys.ts: \`${key}\` is in no shortcut; use a letter.`);
  return [`${key}Left`, keyCode];
}
