import type { CitedReport } from './cited-report.ts';

/** A piece of a reference's text: a name or an address, which keeps to its own direction, or what stands between. */
export interface ReferencePiece {
  text: string;
  isName: boolean;
}

/** Parts the text of a reference at the names and the address that it gives; joined, the pieces are the text. */
export function namesInReference(text: string, report: CitedReport): readonly ReferencePiece[] {
  const { people, source, place, archive, address } = report;
  const names = [
    ...people.map((name) => ('literal' in name ? name.literal : name.family)),
    ...[source, place, archive.name, address].filter((name) => name !== undefined),
  ];
  // A longer name first: it may hold a shorter one.
  const longestFirst = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const asWritten = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return text
    .split(new RegExp(`(${asWritten.join('|')})`))
    .map((piece, at) => ({ text: piece, isName: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
