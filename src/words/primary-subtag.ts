/** The language of a BCP 47 tag, without script or region, in small letters. */
export function primarySubtag(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}
