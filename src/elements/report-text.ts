/** `<report-text>`: what `?hl=` in the address names is marked in the report; the code for it is loaded only then. */
class ReportText extends HTMLElement {
  connectedCallback(): void {
    if (!new URLSearchParams(location.search).has('hl')) return;
    import('./report-highlight.ts').then(
      ({ highlightReport }) => highlightReport(this),
      () => {
        // Without this code the report reads as ever.
      },
    );
  }
}

customElements.define('report-text', ReportText);
