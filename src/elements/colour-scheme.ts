/** What the reader may choose; `system` follows the device. */
const SCHEMES = ['system', 'light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const KEY = 'pressmark-colours';

function stored(): Scheme {
  try {
    const value = localStorage.getItem(KEY);
    return SCHEMES.find((scheme) => scheme === value) ?? 'system';
  } catch {
    // Storage is refused: the choice lasts for this page.
    return 'system';
  }
}

function apply(scheme: Scheme): void {
  if (scheme === 'system') delete document.documentElement.dataset['colours'];
  else document.documentElement.dataset['colours'] = scheme;
}

function keep(scheme: Scheme): void {
  try {
    if (scheme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, scheme);
  } catch {
    // As above.
  }
}

/** `<colour-scheme hidden>`: shows itself where script runs; its button goes from the system's colours to light, to dark. */
class ColourScheme extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    let scheme = stored();
    const say = (): void => {
      button.textContent = button.dataset[scheme] ?? scheme;
    };
    button.addEventListener('click', () => {
      scheme = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? 'system';
      apply(scheme);
      keep(scheme);
      say();
    });
    say();
    this.hidden = false;
  }
}

apply(stored());
customElements.define('colour-scheme', ColourScheme);
