/** What a curator's file may hold by mistake, by a broken tool or by malice, under its name. */
export const badContents: Readonly<Record<string, () => string | Buffer>> = {
  nothing: () => '',
  'a comment only': () => '# nothing yet\n',
  'one word': () => 'word',
  null: () => 'null\n',
  'other types than asked for': () =>
    '- id: true\n  kind: 1\n  name: [2]\n  quotes: {a: 1}\n- 5\n- ~\n',
  'keys of JavaScript': () => '__proto__: {a: 1}\nconstructor: x\ntoString: y\n',
  tags: () => '- !!js/function "x"\n- !!binary AAAA\n- !own {a: 1}\n- !!set {a}\n',
  'directives and many documents': () => `%YAML 1.1\n---\na: 1\n${'---\nb: 2\n'.repeat(20_000)}`,
  'merged keys': () => 'a: &a {x: 1}\nb: {<<: *a}\n',
  'references that multiply': () =>
    `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`).join('\n')}\n`,
  'brackets without end': () => '['.repeat(200_000),
  'lists in lists on one line': () => `${'- '.repeat(20_000)}x\n`,
  'maps in maps by indentation': () =>
    Array.from({ length: 2_000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
  'questions in questions': () => `${'? '.repeat(20_000)}x\n`,
  'a quotation mark that never closes': () => `- id: a\n  name: "${'words '.repeat(300_000)}`,
  'one line of many megabytes': () => `- ${'字'.repeat(5_000_000)}\n`,
  'many wrong entries': () => '- {id: A, name: 1}\n'.repeat(50_000),
  'many keys': () => Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join('\n'),
  'one key many times': () => 'k: 1\n'.repeat(50_000),
  'blanks and comments': () => `${'#\n   \n'.repeat(500_000)}- x\n`,
  'more than a file may have': () => Buffer.alloc(40 * 1024 * 1024, 0x61),
  'random bytes': () => Buffer.from(Array.from({ length: 65_536 }, (_, n) => (n * 7919) % 251)),
  'UTF-16': () => Buffer.from('\ufeff- id: a\n', 'utf16le'),
  'a byte order mark': () => '\ufeff- id: a\n',
  zeros: () => `- id: a\0b\n`,
  'words that a terminal obeys': () => `- id: "\\e[2J\\e]0;x\\a"\n  \u009b31m: \u202eabc\n`,
  'halves of characters': () => '- name: "\\ud83d"\n- name: "\\udc00"\n',
  'carriage returns': () => '- id: a\r  name: b\r',
  'numbers beyond numbers': () =>
    '- value: 1e999\n- value: -.inf\n- value: .nan\n- value: 0x1ffffffffffffffff\n',
  'what is not quoted': () => '- name: a: b\n- name: @x\n- name: `y`\n- name: %z\n- name: - w\n',
  tabs: () => '- id: a\n\tname: b\n',
  'short sentences': () => '好。'.repeat(17_000),
};
