import { EMPTY_DRAFT, type Draft } from '../importing/draft.ts';
import { ComposeNames } from './compose-names.ts';

type Field = keyof Draft;

/** The fields of a draft, in the order of the form. */
export const FIELDS = Object.keys(EMPTY_DRAFT) as Field[];

/** The form's fields as a draft and back. */
export class ComposeFields {
  /** Fields that a person has set: what is read from the raw text leaves them as they are. */
  readonly touched = new Set<Field>();
  readonly #root: HTMLElement;

  /** `onChange` is told when a person changes a field, or the raw text (no field). */
  constructor(root: HTMLElement, onChange: (field: Field | undefined) => void) {
    this.#root = root;
    const changed = ({ target }: Event): void => {
      const field = target instanceof Element ? this.fieldOf(target) : undefined;
      if (field !== undefined) this.touched.add(field);
      else if (target !== this.raw) return;
      onChange(field);
    };
    root.addEventListener('input', (event) => {
      // What is typed into a list of names counts once it is added.
      if (!(event.target instanceof Element && event.target.closest('compose-names'))) changed(event);
    });
    root.addEventListener('change', (event) => {
      if (event.target instanceof ComposeNames) changed(event);
    });
  }

  get raw(): HTMLTextAreaElement {
    return this.#root.querySelector('textarea[name=raw]') as HTMLTextAreaElement;
  }

  /** The field that an element lies in. */
  fieldOf(element: Element): Field | undefined {
    return (element.closest<HTMLElement>('[data-field]')?.dataset['field'] as Field | undefined) ?? undefined;
  }

  /** The element around a field, its label and what is said of it. */
  around(field: Field): HTMLElement {
    return this.#root.querySelector(`[data-field=${field}]`) as HTMLElement;
  }

  /** What a person types into. */
  control(field: Field): HTMLInputElement | HTMLTextAreaElement {
    return this.around(field).querySelector('input, textarea') as HTMLInputElement;
  }

  read(): Draft {
    const draft: Record<string, string | readonly string[]> = {};
    for (const field of FIELDS) {
      const names = this.#names(field);
      const { value } = this.control(field);
      draft[field] = names ? names.names : field === 'byline' ? splitPeople(value) : value;
    }
    return draft as unknown as Draft;
  }

  /** Sets fields, all or some. */
  write(draft: Partial<Draft>): void {
    for (const [field, value] of Object.entries(draft) as [Field, string | readonly string[]][]) {
      const names = this.#names(field);
      if (names) names.names = value as readonly string[];
      else {
        const text = typeof value === 'string' ? value : value.join('; ');
        const control = this.control(field);
        // A caret stays where it is in a field that does not change.
        if (control.value !== text) control.value = text;
      }
    }
  }

  #names(field: Field): ComposeNames | undefined {
    return this.around(field).querySelector<ComposeNames>('compose-names') ?? undefined;
  }
}

function splitPeople(typed: string): string[] {
  return typed
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
}
