import './compose-jitless.ts';
import type { GazetteerRecords } from '../archive/gazetteer-file.ts';
import { checkDraft, type CheckedDraft } from '../importing/check-draft.ts';
import { EMPTY_DRAFT, slugForDraft, type Draft } from '../importing/draft.ts';
import { readDraft, type DraftNote } from '../importing/read-draft.ts';
import type { CheckSettings } from '../checking/subject.ts';
import type { Settings } from '../schemas/settings.ts';
import { pageWords } from '../words/page-words.ts';
import { composeButtons } from './compose-buttons.ts';
import { ComposeFaults, count } from './compose-faults.ts';
import { ComposeFields, FIELDS } from './compose-fields.ts';
import { NO_RECORDS, completeNames, loadRecords, withRecords } from './compose-records.ts';
import { ComposePreview } from './compose-preview.ts';
import { ComposeSending } from './compose-sending.ts';
import { ComposeTaken } from './compose-taken.ts';
import { keepDraft, keptDraft, type Composed } from './compose-store.ts';
import { make } from './make.ts';

type FormSettings = CheckSettings & Pick<Settings, 'repository' | 'contact'>;

/** How long typing must rest before the draft is read and checked, in milliseconds. */
const TYPING_RESTS = 250;

/** The form at work: what is pasted fills the fields; every change is checked, previewed and kept. */
export class ComposeForm {
  readonly #root: HTMLElement;
  readonly #words = pageWords;
  readonly #settings: FormSettings;
  readonly #fields: ComposeFields;
  readonly #faults: ComposeFaults;
  readonly #sending: ComposeSending;
  readonly #taken: ComposeTaken;
  #records: GazetteerRecords = NO_RECORDS;
  #preview: ComposePreview | undefined;
  #notes: readonly DraftNote[] = [];
  #resting: number | undefined;
  #unread = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#settings = JSON.parse(root.dataset['settings'] ?? '{}') as FormSettings;
    const words = this.#words.compose;
    this.#fields = new ComposeFields(root, (field) => this.#changed(field));
    this.#faults = new ComposeFaults(this.#fields, words, this.#part('other-faults'), (field, found, suggestion) =>
      this.#use(field, found, suggestion),
    );
    this.#taken = new ComposeTaken(root.dataset['home'] ?? '/', words.sending.taken, () => this.#check());
    this.#sending = new ComposeSending(this.#settings, words.sending);
  }

  /** Loads the archive's names, then takes up what was typed meanwhile or kept before. */
  async begin(): Promise<void> {
    this.#say('state', this.#words.compose.unready);
    try {
      this.#records = await loadRecords(this.#root.dataset['names'] ?? '');
    } catch {
      this.#part('other-faults')?.before(make('p', { role: 'status' }, this.#words.compose.namesFailed));
    }
    this.#preview = new ComposePreview(this.#root, this.#records, this.#words, this.#settings.language);
    completeNames(this.#root, this.#records, this.#words);
    const buttons = composeButtons(this.#words.compose.sending, this.#sending.host, {
      propose: () => this.#send('propose'),
      download: () => this.#send('download'),
      discard: () => this.#discard(),
    });
    this.#part('buttons')?.replaceChildren(...buttons);
    // Read before another field can be set: what is set is left as it is.
    this.#fields.raw.addEventListener('change', () => this.#settle());
    // Who leaves at once loses nothing.
    window.addEventListener('pagehide', () => {
      if (this.#resting !== undefined) this.#settle();
    });
    const kept = keptDraft();
    if (kept && this.#fields.raw.value === '') this.#restore(kept);
    else this.#read();
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector(`[data-part=${name}]`);
  }

  /** Says something where a screen reader hears it; the same again is not said again. */
  #say(part: string, text: string): void {
    const place = this.#part(part);
    if (place && place.textContent !== text) place.textContent = text;
  }

  #changed(field: keyof Draft | undefined): void {
    if (field === undefined) this.#unread = true;
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.#settle(), TYPING_RESTS);
  }

  /** Takes up what was typed last. */
  #settle(): void {
    if (this.#unread) this.#read();
    else this.#check();
  }

  /** Fills the fields that nobody has set from the raw text. */
  #read(): void {
    this.#unread = false;
    const raw = this.#fields.raw.value;
    const { reading, labels } = this.#words.compose;
    const { fileBytes } = this.#settings.limits;
    if (raw.length > fileBytes) return this.#say('read', reading.tooLong(fileBytes));
    const { draft, notes } =
      raw.trim() === ''
        ? { draft: EMPTY_DRAFT, notes: [] }
        : readDraft(raw, this.#records, this.#settings.language, { ...reading, labels });
    this.#notes = notes;
    const open = FIELDS.filter((field) => field !== 'slug' && !this.#fields.touched.has(field));
    this.#fields.write(Object.fromEntries(open.map((field) => [field, draft[field]])));
    const named = (fields: readonly (keyof Draft)[]): string[] => fields.map((field) => labels[field]);
    const filled = open.filter((field) => draft[field].length > 0);
    const unsure = open.filter((field) => notes.some((note) => note.field === field));
    this.#say(
      'read',
      raw.trim() === '' ? '' : `${reading.filled(named(filled))} ${reading.unsure(named(unsure))}`.trim(),
    );
    this.#check();
  }

  /** Checks, previews and keeps what the form holds; an empty form has no faults. */
  #check(): CheckedDraft | undefined {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    const composed = this.#composed();
    const { draft, raw } = composed;
    const isEmpty = raw.trim() === '' && FIELDS.every((field) => field === 'slug' || draft[field].length === 0);
    keepDraft(isEmpty ? undefined : composed);
    this.#faults.showNotes(this.#notes);
    const checked = checkDraft(draft, this.#records, this.#settings);
    if (isEmpty) {
      this.#faults.show([]);
      this.#say('state', this.#words.compose.unready);
    } else {
      checked.findings = withRecords(checked.findings, this.#records);
      checked.findings.push(...this.#taken.faultsOf(checked));
      this.#faults.show(checked.findings);
      this.#say(
        'state',
        this.#words.compose.faults(count(checked.findings, 'error'), count(checked.findings, 'warning')),
      );
    }
    this.#preview?.show(checked);
    return isEmpty ? undefined : checked;
  }

  #composed(): Composed {
    const { touched } = this.#fields;
    if (!touched.has('slug')) this.#fields.write({ slug: slugForDraft(this.#fields.read()) });
    return { raw: this.#fields.raw.value, draft: this.#fields.read(), touched: [...touched] };
  }

  #use(field: keyof Draft, found: string, suggestion: string): void {
    const value = this.#fields.read()[field];
    this.#fields.write({
      [field]: typeof value === 'string' ? suggestion : value.map((name) => (name === found ? suggestion : name)),
    });
    this.#fields.touched.add(field);
    this.#check();
  }

  #send(way: 'propose' | 'download'): void {
    const { sending, unready } = this.#words.compose;
    const checked = this.#check();
    const { file, content, findings } = checked ?? { file: undefined, content: '', findings: [] };
    const title = this.#part('title')?.textContent ?? '';
    if (file === undefined || count(findings, 'error') > 0) {
      this.#part('sent')?.replaceChildren(make('p', {}, checked ? sending.mend : unready));
      if (checked) this.#faults.focusFirst(findings);
      else this.#fields.raw.focus();
      return;
    }
    this.#part('sent')?.replaceChildren(...this.#sending[way]({ file, content, title }));
    keepDraft(undefined);
  }

  #discard(): void {
    const { sending } = this.#words.compose;
    const discarded = this.#composed();
    this.#restore({ raw: '', draft: EMPTY_DRAFT, touched: [] });
    const restore = make('button', { type: 'button' }, sending.restore);
    restore.addEventListener('click', () => {
      this.#part('sent')?.replaceChildren();
      this.#restore(discarded);
      this.#fields.raw.focus();
    });
    this.#part('sent')?.replaceChildren(make('p', {}, sending.discarded, ' ', restore));
  }

  #restore({ raw, draft, touched }: Composed): void {
    this.#fields.raw.value = raw;
    this.#fields.touched.clear();
    for (const field of touched) this.#fields.touched.add(field);
    this.#fields.write(draft);
    this.#read();
  }
}
