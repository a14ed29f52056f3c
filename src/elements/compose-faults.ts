import type { DraftFinding } from '../importing/check-draft.ts';
import type { Draft } from '../importing/draft.ts';
import type { DraftNote } from '../importing/read-draft.ts';
import { TAKEN } from './compose-taken.ts';
import { languageAttributes } from '../words/direction.ts';
import { pageWords } from '../words/page-words.ts';
import type { Words } from '../words/words.ts';
import { FIELDS, type ComposeFields } from './compose-fields.ts';
import { make } from './make.ts';

/** The checker speaks English; that an address is taken is said by the page. */
const ENGLISH = languageAttributes('en', pageWords.language);

/** Rules whose suggestion can stand in place of what was found. */
const REPLACING = /\/(?:unknown-name|date-format|date-exists|date-\w+|path-date)$/;

/** Says beside each field what was unsure about it and what the checker says of it. */
export class ComposeFaults {
  readonly #fields: ComposeFields;
  readonly #words: Words['compose'];
  readonly #others: HTMLElement | null;
  readonly #onUse: (field: keyof Draft, found: string, suggestion: string) => void;

  /** `others`: where faults of the file as a whole are said; `onUse`: a suggestion is taken. */
  constructor(
    fields: ComposeFields,
    words: Words['compose'],
    others: HTMLElement | null,
    onUse: (field: keyof Draft, found: string, suggestion: string) => void,
  ) {
    this.#fields = fields;
    this.#words = words;
    this.#others = others;
    this.#onUse = onUse;
  }

  /** Shows what was unsure when the raw text was read, but not in fields that a person has set since. */
  showNotes(notes: readonly DraftNote[]): void {
    for (const field of FIELDS) {
      const own = notes.filter((note) => note.field === field && !this.#fields.touched.has(field));
      this.#fields
        .around(field)
        .querySelector('.note')
        ?.replaceChildren(...own.map(({ text }) => make('p', { dir: 'auto' }, text)));
    }
  }

  /** Shows findings beside their fields; what is the same as before stays, so that nothing is read out twice. */
  show(findings: readonly DraftFinding[]): void {
    for (const field of FIELDS) {
      const own = findings.filter((finding) => finding.field === field);
      const invalid = own.some(({ severity }) => severity === 'error');
      const control = this.#fields.control(field);
      if (invalid) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
      this.#fill(this.#fields.around(field).querySelector('.faults'), own);
    }
    this.#fill(
      this.#others,
      findings.filter(({ field }) => field === undefined),
    );
  }

  /** Puts the focus into the first field with an error. */
  focusFirst(findings: readonly DraftFinding[]): void {
    const field = FIELDS.find((known) => findings.some((one) => one.field === known && one.severity === 'error'));
    if (field !== undefined) this.#fields.control(field).focus();
  }

  #fill(place: Element | null, findings: readonly DraftFinding[]): void {
    place?.replaceChildren(...findings.map((finding) => this.#fault(finding)));
  }

  #fault({ field, severity, rule, message, line, found, suggestion }: DraftFinding): HTMLElement {
    const words = this.#words;
    const where = line === undefined ? '' : `${words.inLine(line)} `;
    const fault = make(
      'p',
      { 'data-rule': rule, dir: 'auto' },
      make('b', {}, words.severities[severity]),
      ` ${where}`,
      make('span', rule === TAKEN ? {} : ENGLISH, message),
    );
    if (field !== undefined && suggestion !== undefined && found !== undefined && REPLACING.test(rule)) {
      const button = make('button', { type: 'button' }, words.use(suggestion));
      button.addEventListener('click', () => {
        this.#onUse(field, found, suggestion);
        this.#fields.control(field).focus();
      });
      fault.append(' ', button);
    }
    return fault;
  }
}

/** How many findings are of a severity. */
export function count(findings: readonly DraftFinding[], severity: DraftFinding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
