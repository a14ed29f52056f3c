import type { z } from 'zod';
import { slugOf } from '../archive/slug.ts';
import { RIGHTS } from '../schemas/rights.ts';
import { isEntryId } from '../schemas/id-form.ts';
import { nearestKey, sureKey } from './nearest-key.ts';
import { quoted } from './quoted.ts';
import type { KeyPath } from './yaml-text.ts';

/** What was probably meant by a value, as it is written in YAML, and whether that is beyond doubt. */
export interface Remedy {
  suggestion?: string;
  sure?: boolean;
}

/** What to write instead of a value that the schema refuses; `written` is how it stands in the file. */
export function remedyOf(value: unknown, issue: z.core.$ZodIssue, written: string, path: KeyPath): Remedy {
  if (issue.code === 'invalid_type') return otherType(value, issue.expected, written);
  if (typeof value !== 'string') return {};
  const bare = value.trim();
  if (issue.code === 'invalid_value') return oneOf(bare, issue.values.map(String), path);
  return (FORMS[String(path.findLast((step) => typeof step === 'string'))] ?? (() => ({})))(bare);
}

/** A number or truth value where text belongs is put in quotes; a single text where a list belongs, in brackets. */
function otherType(value: unknown, expected: string, written: string): Remedy {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { suggestion: quoted(written), sure: true };
  if (expected === 'array' && typeof value === 'string' && value.trim() !== '')
    // With a comma it may be one name or several.
    return { suggestion: `[${written}]`, sure: !/[,[\]{}\n]/.test(written) };
  if (expected === 'array' && value === null) return { suggestion: '[]' };
  return {};
}

function oneOf(written: string, values: readonly string[], path: KeyPath): Remedy {
  const suggestion = nearestKey(written, values);
  if (suggestion === undefined) return {};
  // A county is not a country with a slip in it.
  const sure =
    path.at(-1) === 'kind' ? sameLetters(written, suggestion) : sureKey(written, values, () => true) === suggestion;
  return { suggestion, sure };
}

/** The forms that other archives and habits give to a key's values. */
const FORMS: Readonly<Record<string, (value: string) => Remedy>> = {
  rights: (value) => {
    const suggestion = sureKey(value, Object.keys(RIGHTS));
    return suggestion === undefined ? {} : { suggestion, sure: true };
  },
  language: languageTag,
  languages: languageTag,
  wikidata: (value) => {
    const item = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?[Qq]([1-9]\d*)$/.exec(value)?.[1];
    return item === undefined ? {} : { suggestion: `Q${item}`, sure: true };
  },
  iso: (value) => {
    const upper = value.toUpperCase().replace('_', '-');
    return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(upper) ? { suggestion: upper, sure: true } : {};
  },
  textSha256: (value) => (/^[0-9a-f]{64}$/i.test(value) ? { suggestion: value.toLowerCase(), sure: true } : {}),
  aliases: (value) => {
    const address = `/${value.replace(/^\/|\/$/g, '')}/`;
    return /^\/\d{4}(?:\/\d\d){0,2}\/[a-z0-9-]+\/$/.test(address) ? { suggestion: address, sure: true } : {};
  },
  partOf: (value) => {
    const id = slugOf(value);
    return isEntryId(id) ? { suggestion: id } : {};
  },
  url: webAddress,
  website: webAddress,
  archivedUrls: webAddress,
};

function languageTag(value: string): Remedy {
  const suggestion = value.replaceAll('_', '-');
  if (suggestion === value || !/^[a-z]{2,3}-/i.test(suggestion)) return {};
  try {
    Intl.getCanonicalLocales(suggestion);
    return { suggestion, sure: true };
  } catch {
    return {};
  }
}

function webAddress(value: string): Remedy {
  return /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(value) ? { suggestion: `https://${value}` } : {};
}

function sameLetters(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
