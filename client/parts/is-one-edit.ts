/** True where one insertion, deletion, substitution or swap of neighbours makes `a` into `b`. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const after = (word: string, letters: number) => word.slice(start + letters);
  if (a.length > b.length) return after(a, 1) === after(b, 0);
  if (a.length < b.length) return after(a, 0) === after(b, 1);
  const isSwap = a[start] === b[start + 1] && a[start + 1] === b[start];
  return after(a, 1) === after(b, 1) || (isSwap && after(a, 2) === after(b, 2));
}
