/** The 64 characters of base64url (RFC 4648, 5), none of which a URL, a mail or a chat escapes. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/**
 * Whole numbers as text: each is written in groups of five bits, low group first, the sixth bit saying that more
 * follows, one character a group. Shorter than bytes in base64, since no number is padded out to eight bits.
 */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= 32; rest = Math.floor(rest / 32)) text += ALPHABET.charAt(32 + (rest % 32));
    text += ALPHABET.charAt(rest);
  }
  return text;
}

/** `undefined` for a character that is none of the 64, a number without an end, or one over 2^35. */
export function readNumbers(text: string): number[] | undefined {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined || scale > 32 ** 6) return undefined;
    number += (value % 32) * scale;
    if (value >= 32) {
      scale *= 32;
    } else {
      numbers.push(number);
      number = 0;
      scale = 1;
    }
  }
  return scale === 1 ? numbers : undefined;
}

/** One character that a cut or changed text will, 63 times in 64, not have. */
export function checkCharacter(text: string): string {
  let sum = 7;
  for (let i = 0; i < text.length; i += 1) sum = (sum * 31 + text.charCodeAt(i)) % 65_521;
  return ALPHABET.charAt(sum % 64);
}

/** Signed to unsigned, so that small steps either way stay small: 0, -1, 1, -2 become 0, 1, 2, 3. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
