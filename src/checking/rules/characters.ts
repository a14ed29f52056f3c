import { idsOf, inReport, type RuleHelp } from '../rule-help.ts';
import { error, warning, type Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';

// Persian, Urdu and others join and separate letters with these; the scripts of India too.
const JOINING =
  /^(?:ar|arc|az-Arab|ckb|dv|fa|he|iw|ks|ku|ps|sd|syr|ug|ur|yi|bn|gu|hi|kn|ml|mr|ne|or|pa|sa|si|ta|te|km|lo|my|th|bo|dz|mn-Mong)(?:-|$)/i;
const RIGHT_TO_LEFT = /^(?:ar|arc|az-Arab|ckb|dv|fa|he|iw|ks|ku-Arab|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

// Controls, format characters, line separators, fillers, noncharacters' stand-in; tab and line feed are left out.
const SUSPECT =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD]|[\u{E0000}-\u{E007F}]/gu;

/** Invisible and direction-changing characters, which make a text read otherwise than it is stored. */
export function* characters({ kind, source, value, settings }: Subject): Iterable<Finding> {
  const language = typeof value['language'] === 'string' ? value['language'] : settings.language;
  for (const { 0: character, index } of source.text.matchAll(SUSPECT)) {
    const code = character.codePointAt(0) ?? 0;
    if (isLegitimate(code, language, source.text, index)) continue;
    const at = [index, index + character.length] as const;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}${NAMES[code] === undefined ? '' : ` ${NAMES[code]}`}`;
    if (code === 0xad)
      yield warning(
        `${kind}/invisible-character`,
        at,
        'a text must be without soft hyphens, which search cannot see past. Delete it',
        { found: name, fix: { at, text: '' } },
      );
    else if (code === 0xfffd)
      yield warning(
        `${kind}/damaged-character`,
        at,
        'a text must be without replacement characters: a letter was lost before the file came here. Put the right one in',
        { found: name },
      );
    else if (isDirection(code))
      yield error(
        `${kind}/direction-character`,
        at,
        'a text must be without characters that change its direction. Delete it, or set language to that of the text',
        { found: name },
      );
    else
      yield error(
        `${kind}/invisible-character`,
        at,
        'a text must be without invisible characters. Delete it, or type a space in its place',
        // Where it parts two words, a space may have been meant.
        { found: name, ...(besideSpace(source.text, index) ? { fix: { at, text: '' } } : {}) },
      );
  }
}

function besideSpace(text: string, index: number): boolean {
  return /^$|\s/.test(text[index - 1] ?? '') || /^$|\s/.test(text[index + 1] ?? '');
}

function isDirection(code: number): boolean {
  return (
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

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

/** What the help page says of it, with examples that are tested. */
export const INVISIBLE_CHARACTER: RuleHelp = {
  ids: idsOf('invisible-character'),
  severity: 'error',
  must: 'A text must be without characters that cannot be seen, but for those that its language needs; a soft hyphen is a warning.',
  fixable: true,
  bad: inReport({}, { text: 'The har\u00ADbour board met. This report is synthetic.\n', shown: 'har{U+00AD}bour' }),
  good: inReport({}, { text: 'The harbour board met. This report is synthetic.\n', shown: 'harbour' }),
};

export const DIRECTION_CHARACTER: RuleHelp = {
  ids: idsOf('direction-character'),
  severity: 'error',
  must: 'A text must be without characters that change its direction, unless its language is written from right to left.',
  fixable: false,
  bad: inReport({}, { text: 'The \u202Eboard met. This report is synthetic.\n', shown: 'The {U+202E}board' }),
  good: inReport({}, { text: 'The board met. This report is synthetic.\n', shown: 'The board' }),
};

export const DAMAGED_CHARACTER: RuleHelp = {
  ids: idsOf('damaged-character'),
  severity: 'warning',
  must: 'A text must be without replacement characters: a letter was lost before the file came here.',
  fixable: false,
  bad: inReport({}, { text: 'The board of Troms\uFFFD met. This report is synthetic.\n', shown: 'Troms\uFFFD' }),
  good: inReport({}, { text: 'The board of Tromsø met. This report is synthetic.\n', shown: 'Tromsø' }),
};
