/** What a search engine or a database might take for more than words. */
export const hostileSearches = [
  '*',
  '?*?',
  '~',
  '“”',
  '《》',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '$ids',
  '周冬瑞~2 AND name:*',
  '周* OR 冬*',
  'name:/.*/',
  '[a TO z]',
  'zhou^4',
  'zhou\u0000',
  "zhou' RETURN 1 //",
  "' }) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n RETURN n //',
  '=zhou',
  '~zhou',
  '__proto__',
  'x'.repeat(2_000),
  '周'.repeat(2_000),
  '😀'.repeat(2_000),
  // Each is eighteen letters, once folded.
  'ﷺ'.repeat(100),
  Array.from({ length: 100 }, (_, n) => String.fromCodePoint(0x6000 + n)).join(''),
  Array.from({ length: 33 }, (_, n) => `x${n.toString(33)}`).join(' '),
  Array.from({ length: 20 }, (_, n) => `qqx${n.toString(20)}`).join(' '),
  ' '.repeat(2_000),
];

/** What hostile queries find; most have letters that nothing has. */
export function foundByLetters(text: string): { entities: string[]; sentences: string[] } {
  const firms = ['firm-b', 'firm'];
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  // One letter too many or too few.
  if (letters === 'zhou4') return { entities: ['person-zhou'], sentences: [] };
  if (letters === 'zhou') {
    return { entities: ['person-zhou', 'person-zhu'], sentences: ['article-one s1'] };
  }
  if (letters.toLowerCase() === 'companya') {
    return { entities: firms, sentences: ['article-two s2'] };
  }
  if (letters === '公司') {
    const sentences = ['article-one s1', 'article-one s2', 'article-two s2'];
    return { entities: firms, sentences };
  }
  return { entities: [], sentences: letters === '0' ? ['article-one s3'] : [] };
}
