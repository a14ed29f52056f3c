import { broughtFormats } from './brought-formats.ts';
import { formatsOf, type Formats } from './formats.ts';
import { formatsWith } from './written-formats.ts';

/** The formats of a language, by its BCP 47 tag: where a browser does not know it, as the build wrote them down. */
export function formatsIn(language: string): Formats {
  const isKnown = Intl.ListFormat.supportedLocalesOf(language).length > 0;
  return broughtFormats && !isKnown ? formatsWith(broughtFormats) : formatsOf(language);
}
