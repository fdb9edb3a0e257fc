/** Longest line in UTF-16 code units; the readers of lines allow no more either. */
const LONGEST_LINE = 1_000_000;

/**
 * The lines of a UTF-8 text, a piece of the file at a time, without their ends; an empty last line is none.
 * @param refuse makes the error to be thrown: of bytes that are no UTF-8, of a line without end
 */
export async function* linesOf(
  file: Pick<Blob, 'stream'>,
  refuse: (problem: string) => Error,
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw refuse('not UTF-8');
    }
  };
  let rest = '';
  for await (const piece of file.stream()) {
    const lines = (rest + decode(piece)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw refuse('line too long');
    if (lines.length > 0) yield lines;
  }
  rest += decode();
  if (rest !== '') yield [rest];
}
