import { repositoryLinks } from '../archive/repository-links.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';

/** The longest address that hosts and browsers take for sure, in characters. */
const LONGEST_ADDRESS = 8_192;

/** A finished report on its way. */
export interface Finished {
  /** Within the content folder. */
  file: string;
  content: string;
  title: string;
}

/** Sends a finished report: to the repository's page for a new file, or as a file for mail. */
export class ComposeSending {
  readonly #settings: Pick<Settings, 'repository' | 'contact'>;
  readonly #words: Words['compose']['sending'];

  constructor(settings: Pick<Settings, 'repository' | 'contact'>, words: Words['compose']['sending']) {
    this.#settings = settings;
    this.#words = words;
  }

  /** The name of the repository's host, where there is a repository. */
  get host(): string | undefined {
    const { repository } = this.#settings;
    return repository && new URL(repository.url).hostname;
  }

  /** Opens the host's page for a new file, or downloads the file where its address cannot hold it; gives what to say. */
  propose({ file, content, title }: Finished): Node[] {
    const links = repositoryLinks(this.#settings.repository, file);
    const { host = '' } = this;
    if (!links) return this.download({ file, content, title });
    const address = links.newFileFilled(file, content);
    if (address !== undefined && address.length <= LONGEST_ADDRESS) {
      const link = make('a', { href: address, target: '_blank', rel: 'noopener' }, this.#words.openedLink);
      link.click();
      return [make('p', {}, this.#words.opened(host)), make('p', {}, link)];
    }
    save(file, content);
    const words = address === undefined ? this.#words.noText(host) : this.#words.tooLong(host);
    const link = make('a', { href: links.newFileNamed(file), target: '_blank', rel: 'noopener' }, this.#words.newFile);
    return [make('p', {}, words), make('p', { class: 'links' }, link, this.#copy(content)), ...this.#mail(file, title)];
  }

  /** Downloads the file; gives what to say, and where to send it. */
  download({ file, content, title }: Finished): Node[] {
    save(file, content);
    return [make('p', {}, this.#words.downloaded(nameOf(file))), ...this.#mail(file, title)];
  }

  #copy(content: string): HTMLButtonElement {
    const button = make('button', { type: 'button' }, this.#words.copy);
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(content).then(() => (button.textContent = this.#words.copied));
    });
    return button;
  }

  #mail(file: string, title: string): Node[] {
    const { contact, repository } = this.#settings;
    if (contact === undefined) return repository ? [] : [make('p', {}, this.#words.owner)];
    const keys = { subject: this.#words.mailSubject(title), body: this.#words.mailBody(nameOf(file)) };
    const query = Object.entries(keys).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
    return [
      make('p', {}, `${this.#words.mail} `, make('a', { href: `mailto:${contact}?${query.join('&')}` }, contact)),
    ];
  }
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

function save(file: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/markdown' }));
  make('a', { href: address, download: nameOf(file) }).click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
