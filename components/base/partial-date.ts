/** `2021`, `2021-03` or `2021-03-25`, a day that there was. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/u.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
