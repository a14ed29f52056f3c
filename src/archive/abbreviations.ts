/**
 * Words that are written with a full stop within a sentence, folded to small letters: titles of persons, parts of names,
 * months, references, in the languages of the interface. One too many only makes a title longer.
 */
const ABBREVIATED = new Set(
  `adm brig capt cmdr col cpl dr fr gen gov hon lt maj messrs mr mrs ms mx mt pres prof rep rev sen sgt sr jr supt st ste ft
   jan feb mar apr jun jul aug sep sept oct nov dec
   art ave bldg blvd cf ch co corp dept ed est etc fig inc ltd no nos nr op para pp pt sec univ v viz vol vs
   avv dott ing mons on prof sig sigg ecc pag
   г гг гл гр им обл р рис руб св см стр тел тов тыс ул акад проф`.split(/\s+/),
);

/** Whether a text ends with an abbreviation or an initial, so that its full stop may end no sentence: `met Gen.`, `the U.S.` */
export function endsInAbbreviation(text: string): boolean {
  const word = /([\p{L}\p{M}.-]+)\.\s*$/u.exec(text)?.[1] ?? '';
  const parts = word.split(/[.-]/).filter((part) => part !== '');
  const last = parts.at(-1)?.toLowerCase();
  return last !== undefined && (parts.every((part) => [...part].length === 1) || ABBREVIATED.has(last));
}
