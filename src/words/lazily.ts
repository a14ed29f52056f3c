/**
 * Makes something when it is first asked for, and keeps it: a page would wait for all the formats of a language, each of
 * which takes a phone ten milliseconds or more, where it may need none.
 */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
