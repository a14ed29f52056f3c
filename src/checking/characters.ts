import type { Finding } from './finding.ts';
import { damagedCharacter } from './rules/damaged-character.ts';
import { directionCharacter, isDirection } from './rules/direction-character.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import type { Subject } from './subject.ts';

// Persian, Urdu and others join and separate letters with these; the scripts of India too.
const JOINING =
  /^(?:ar|arc|az-Arab|ckb|dv|fa|he|iw|ks|ku|ps|sd|syr|ug|ur|yi|bn|gu|hi|kn|ml|mr|ne|or|pa|sa|si|ta|te|km|lo|my|th|bo|dz|mn-Mong)(?:-|$)/i;
const RIGHT_TO_LEFT = /^(?:ar|arc|az-Arab|ckb|dv|fa|he|iw|ks|ku-Arab|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

// Controls, format characters, line separators, fillers, noncharacters' stand-in; tab and line feed are left out.
const SUSPECT =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD]|[\u{E0000}-\u{E007F}]/gu;

/** Invisible and direction-changing characters, which make a text read otherwise than it is stored. */
export function* characters(subject: Subject): Iterable<Finding> {
  const { source, value, settings } = subject;
  const language = typeof value['language'] === 'string' ? value['language'] : settings.language;
  for (const { 0: character, index } of source.text.matchAll(SUSPECT)) {
    const code = character.codePointAt(0) ?? 0;
    if (isLegitimate(code, language, source.text, index)) continue;
    const at = [index, index + character.length] as const;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}${NAMES[code] === undefined ? '' : ` ${NAMES[code]}`}`;
    if (code === REPLACEMENT) yield damagedCharacter(subject, at, name);
    else if (isDirection(code)) yield directionCharacter(subject, at, name);
    else yield invisibleCharacter(subject, character, index, name);
  }
}

const REPLACEMENT = 0xfffd;

function isLegitimate(code: number, language: string, text: string, index: number): boolean {
  if (code === 0x200c || code === 0x200d) {
    // A joiner between pictures is part of one emoji.
    return (
      JOINING.test(language) ||
      /\p{Extended_Pictographic}\uFE0F?(?:[\u{1F3FB}-\u{1F3FF}])?$/u.test(text.slice(Math.max(0, index - 6), index))
    );
  }
  if (isDirection(code)) return RIGHT_TO_LEFT.test(language) && (code < 0x202a || code > 0x202e);
  if (code >= 0xe0020 && code <= 0xe007f)
    return /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(text.slice(Math.max(0, index - 16), index));
  return false;
}

const NAMES: Readonly<Record<number, string>> = {
  0x00: 'null',
  0x08: 'backspace',
  0x1b: 'escape',
  0x7f: 'delete',
  0xad: 'soft hyphen',
  0x61c: 'Arabic letter mark',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0x3164: 'Hangul filler',
  0xfeff: 'zero width no-break space',
  0xfffd: 'replacement character',
};
