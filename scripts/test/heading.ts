export function heading(words: string): void {
  process.stdout.write(`\n── ${words}\n`);
}
