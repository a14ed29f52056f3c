/** What was asked before is answered from memory, which holds the last `most` answers; what failed is asked again. */
export function remembered<Answer>(
  memory: Map<string, Promise<Answer>>,
  most: number,
  key: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const known = memory.get(key);
  if (known) return known;
  const answer = ask();
  if (memory.size >= most) memory.delete(memory.keys().next().value as string);
  memory.set(key, answer);
  answer.catch(() => memory.delete(key));
  return answer;
}
