import { joinArchive } from '../archive/archive.ts';
import { capitalRuns } from '../archive/capital-runs.ts';
import type { GazetteerRecords } from '../archive/gazetteer-file.ts';
import type { Records } from '../archive/records.ts';
import { parseReportFile } from '../archive/report-file.ts';
import { reportId, routes } from '../archive/routes.ts';
import { sourceLineNames } from '../archive/source-line.ts';
import { titleStep } from '../archive/title.ts';
import type { CheckedDraft } from '../importing/check-draft.ts';
import { plainHtml } from '../markdown/plain-html.ts';
import { openingOf } from '../markdown/plain-text.ts';
import { renderReport } from '../markdown/render-report.ts';
import { languageAttributes } from '../words/direction.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';

/** Shows a draft as the page of its report will: title, source line, dateline, text, and the archive's description. */
export class ComposePreview {
  readonly #root: HTMLElement;
  readonly #records: GazetteerRecords;
  readonly #words: Words;
  readonly #language: string;

  /** `language`: of reports that name none. */
  constructor(root: HTMLElement, records: GazetteerRecords, words: Words, language: string) {
    this.#root = root;
    this.#records = records;
    this.#words = words;
    this.#language = language;
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  show({ file, data, checked }: CheckedDraft): void {
    const parsed = file === undefined ? undefined : parseReportFile(file);
    const isShown = data !== undefined && checked !== undefined && checked.source.body !== '';
    this.#part('preview').hidden = !isShown;
    this.#part('preview-empty').hidden = isShown;
    if (!isShown) return;
    const html = checked.tree
      ? renderReport(structuredClone(checked.tree), this.#words)
      : plainHtml(checked.source.body);
    const id = parsed ? reportId(parsed.date, parsed.slug) : '';
    const records = {
      ...this.#records,
      pages: new Map(),
      articles: [{ id, file: file ?? '', data, sha256: '', html, opening: openingOf(html) }],
    } as unknown as Records;
    const archive = joinArchive(records, { language: this.#language, untitled: this.#words.report.untitled });
    const [report] = archive.reports;
    if (!report) return;
    const { origin } = report.title;
    const note = origin === 'printed' ? undefined : this.#words.report.titleNote[origin];
    const attributes = languageAttributes(report.language, this.#words.language);
    this.#part('address').textContent = parsed ? routes.report(id) : '';
    const step = (['', 'long', 'longest'] as const)[titleStep(report.title.text) - 1] ?? '';
    const title = make('h4', {
      'data-part': 'title',
      class: step || undefined,
      ...(origin === 'supplied' ? { dir: 'auto' } : attributes),
    });
    if (note === undefined) title.append(report.title.text);
    else title.append(bracket('['), report.title.text, bracket(']'));
    this.#part('title').replaceWith(title);
    this.#part('title-note').textContent = note ?? '';
    const line = this.#words.report.sourceLine(sourceLineNames(report, this.#words));
    this.#part('source-line').replaceChildren(
      ...line.map(({ part, text }) => (part === 'text' ? text : make('bdi', {}, text))),
    );
    this.#showText(report.dateline, html, attributes);
    const named = (kind: 'places' | 'organisations'): Node[] => {
      const names = report[kind].map((one) => archive[kind].get(one)?.name ?? one);
      if (names.length === 0) return [];
      return [
        make('p', {}, make('b', {}, this.#words.report[kind]), ' ', make('bdi', {}, names.join(this.#words.comma))),
      ];
    };
    this.#part('described').replaceChildren(
      make('p', { class: 'by' }, this.#words.report.describedBy),
      ...named('places'),
      ...named('organisations'),
    );
  }

  #showText(printed: string, html: string, attributes: Record<string, string>): void {
    const runs = capitalRuns(printed).map(({ text, capitals }) =>
      capitals ? make('span', { class: 'capitals' }, text) : text,
    );
    // Sanitised by the pipeline that the report's page is made with.
    const parsed = make('template');
    parsed.innerHTML = html;
    const text = make('div', { class: 'report-text', ...attributes });
    text.append(parsed.content);
    this.#root
      .querySelector('report-text')
      ?.replaceChildren(...(runs.length > 0 ? [make('p', { class: 'dateline', ...attributes }, ...runs)] : []), text);
  }
}

const bracket = (text: string): HTMLElement => make('span', { class: 'bracket' }, text);
