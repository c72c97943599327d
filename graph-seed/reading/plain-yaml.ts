/**
 * Reads the part of YAML that data files mostly keep to, many times as fast as a whole parser, which
 * also knows where everything stands: maps and lists by indentation or in brackets, plain and quoted
 * scalars on one line, comments. Undefined for whatever else there is, be it YAML or not; what is given
 * is what the whole parser gives.
 */
export function plainYaml(text: string): { readonly content: unknown } | undefined {
  if (unusual.test(text)) return undefined;
  try {
    const reader = new PlainReader(text);
    return { content: reader.document() };
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

/** Tabs, other line ends, controls and what marks the direction or the bytes. */
const unusual =
  /[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|\u2028|\u2029|\x85/u;
const notPlain = new Error('This is no plain YAML.');
/** Each map and list within another is a call within another. */
const deepest = 60;

function give(): never {
  throw notPlain;
}

const key = /[A-Za-z_][\w-]*(?=:(?: |\n|$))/y;
const quotedMark = /["\\]/g;
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What is no text: of these, only the usual numbers and truths are read here. */
const noText =
  /^(?:~|null|true|false|0o[0-7]+|0x[\da-f]+|[-+]?\.inf|\.nan|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?)$/i;
const beginsPlain = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|\?[a-z\d])/;

class PlainReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    this.#toContent();
    if (this.#at >= this.#text.length) give();
    if (this.#text.startsWith('---', this.#at)) give();
    const content = this.#block(this.#column());
    this.#toContent();
    if (this.#at < this.#text.length) give();
    return content;
  }

  /** Past blank lines and comments, to the first letter of a line. */
  #toContent(): void {
    for (;;) {
      while (this.#here() === ' ' || this.#here() === '\n') this.#at += 1;
      if (this.#here() !== '#') return;
      // A comment stands at the beginning of a line or behind a space.
      const before = this.#text[this.#at - 1];
      if (before !== undefined && before !== ' ' && before !== '\n') give();
      this.#toLineEnd();
    }
  }

  #toLineEnd(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  #here(): string | undefined {
    return this.#text[this.#at];
  }

  #column(): number {
    return this.#at - (this.#text.lastIndexOf('\n', this.#at - 1) + 1);
  }

  /** A list or map whose entries begin at the column. */
  #block(column: number): unknown {
    this.#depth += 1;
    if (this.#depth > deepest) give();
    const isList = this.#here() === '-' && this.#isSpace(this.#at + 1);
    const content = isList ? this.#blockList(column) : this.#blockMap(column);
    this.#depth -= 1;
    return content;
  }

  #isSpace(at: number): boolean {
    const letter = this.#text[at];
    return letter === ' ' || letter === '\n' || letter === undefined;
  }

  #blockList(column: number): unknown[] {
    const items: unknown[] = [];
    while (this.#here() === '-' && this.#isSpace(this.#at + 1) && this.#column() === column) {
      this.#at += 1;
      items.push(this.#entry(column, false));
    }
    this.#endOfBlock(column);
    return items;
  }

  #blockMap(column: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    while (this.#at < this.#text.length && this.#column() === column) {
      const name = this.#key();
      if (Object.hasOwn(map, name)) give();
      map[name] = this.#entry(column, true);
    }
    this.#endOfBlock(column);
    return map;
  }

  /** What follows is the end, or belongs to a block around this one. */
  #endOfBlock(column: number): void {
    if (this.#at < this.#text.length && this.#column() > column) give();
  }

  #key(): string {
    key.lastIndex = this.#at;
    const name = key.exec(this.#text)?.[0];
    if (name === undefined || noText.test(name) || name === '__proto__') give();
    this.#at += name.length + 1;
    return name;
  }

  /** Behind a dash or a colon: on this line, or a block on the next ones. */
  #entry(column: number, ofMap: boolean): unknown {
    while (this.#here() === ' ') this.#at += 1;
    const isNext = this.#here() === '\n' || this.#here() === '#' || this.#here() === undefined;
    if (!isNext) return this.#inLine(column, ofMap);
    this.#toContent();
    if (this.#at >= this.#text.length) give();
    const inner = this.#column();
    const isListOfKey = ofMap && inner === column && this.#here() === '-';
    if (inner <= column && !isListOfKey) give();
    if (isListOfKey && !this.#isSpace(this.#at + 1)) give();
    return this.#startsBlock() ? this.#block(inner) : this.#inLine(column, true);
  }

  #startsBlock(): boolean {
    if (this.#here() === '-' && this.#isSpace(this.#at + 1)) return true;
    key.lastIndex = this.#at;
    return key.test(this.#text);
  }

  #inLine(column: number, ofMap: boolean): unknown {
    if (!ofMap && this.#startsBlock()) return this.#block(this.#column());
    const isOpen = this.#here() === '[' || this.#here() === '{';
    const content = isOpen ? this.#flow(column) : this.#scalar(column, false);
    // Nothing but a comment may follow.
    const rest = this.#at;
    while (this.#here() === ' ') this.#at += 1;
    if (this.#here() === '#') {
      if (this.#at === rest) give();
      this.#toLineEnd();
    }
    if (this.#at < this.#text.length && this.#here() !== '\n') give();
    this.#toContent();
    // A deeper line goes on with the scalar.
    if (this.#at < this.#text.length && this.#column() > column) give();
    return content;
  }

  /** Of a block at the column, or of brackets in it. */
  #scalar(column: number, inFlow: boolean): unknown {
    if (this.#here() === '"') return this.#doubleQuoted(column);
    if (this.#here() === "'") return this.#singleQuoted(column);
    if (inFlow) return resolved(this.#plainLine(/[^\n,[\]{}]*/y));
    const lines = [this.#plainLine(/[^\n]*/y)];
    while (this.#goesOn(column)) lines.push(this.#plainLine(/[^\n]*/y));
    return resolved(lines.join(' '));
  }

  /** Whether the next line is deeper, and so belongs to the same text; then it begins here. */
  #goesOn(column: number): boolean {
    const next = /\n *(?=[^ \n])/y;
    next.lastIndex = this.#at;
    const [indent] = next.exec(this.#text) ?? [];
    if (indent === undefined || indent.length - 1 <= column) return false;
    this.#at += indent.length;
    if (!beginsPlain.test(this.#text.slice(this.#at, this.#at + 2))) give();
    return true;
  }

  #doubleQuoted(column: number): string {
    const from = this.#at;
    this.#at = this.#quotedEnd(from + 1) + 1;
    const content = this.#text.slice(from, this.#at);
    if (!content.includes('\\') && !content.includes('\n')) return content.slice(1, -1);
    try {
      return JSON.parse(folded(content, column, '\\n'));
    } catch {
      return give();
    }
  }

  /** Where the quotation mark stands that ends a text; a backslash takes its meaning from what follows it. */
  #quotedEnd(from: number): number {
    quotedMark.lastIndex = from;
    for (let mark = quotedMark.exec(this.#text); mark; mark = quotedMark.exec(this.#text)) {
      if (mark[0] === '"') return mark.index;
      quotedMark.lastIndex = mark.index + 2;
    }
    return give();
  }

  #singleQuoted(column: number): string {
    const from = this.#at + 1;
    for (let end = from; ; end += 1) {
      end = this.#text.indexOf("'", end);
      if (end === -1) give();
      if (this.#text[end + 1] === "'") {
        end += 1;
        continue;
      }
      this.#at = end + 1;
      return folded(this.#text.slice(from, end), column, '\n').replaceAll("''", "'");
    }
  }

  #plainLine(rest: RegExp): string {
    rest.lastIndex = this.#at;
    const [line = ''] = rest.exec(this.#text) ?? [];
    const comment = line.indexOf(' #');
    const content = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
    this.#at += content.length;
    return content;
  }

  /** A list or map in brackets, over as many lines as it takes, each deeper than the column. */
  #flow(column: number): unknown {
    this.#depth += 1;
    if (this.#depth > deepest) give();
    const isList = this.#here() === '[';
    const close = isList ? ']' : '}';
    const list: unknown[] = [];
    const map: Record<string, unknown> = {};
    this.#at += 1;
    for (;;) {
      this.#flowSpace(column);
      if (this.#here() === close) break;
      if (isList) list.push(this.#flowValue(column));
      else {
        const name = this.#flowKey();
        if (Object.hasOwn(map, name)) give();
        this.#flowSpace(column);
        map[name] = this.#flowValue(column);
      }
      this.#flowSpace(column);
      if (this.#here() === ',') this.#at += 1;
      else if (this.#here() !== close) give();
    }
    this.#at += 1;
    this.#depth -= 1;
    return isList ? list : map;
  }

  #flowKey(): string {
    if (this.#here() !== '"') return this.#key();
    const name = this.#doubleQuoted(Number.POSITIVE_INFINITY);
    if (this.#here() !== ':' || name === '__proto__') give();
    this.#at += 1;
    return name;
  }

  #flowValue(column: number): unknown {
    if (this.#here() === '[' || this.#here() === '{') return this.#flow(column);
    const isQuoted = this.#here() === '"' || this.#here() === "'";
    const value = this.#scalar(column, true);
    // A plain scalar may go on in the next line.
    const after = this.#at;
    this.#flowSpace(column);
    if (this.#here() === ':') give();
    if (!isQuoted && this.#text.slice(after, this.#at).includes('\n') && !this.#isFlowMark())
      give();
    return value;
  }

  #isFlowMark(): boolean {
    return this.#here() === ',' || this.#here() === ']' || this.#here() === '}';
  }

  #flowSpace(column: number): void {
    const from = this.#at;
    this.#toContent();
    if (this.#at >= this.#text.length) give();
    if (this.#text.slice(from, this.#at).includes('\n') && this.#column() <= column) give();
  }
}

/** A quoted text, each line deeper than the column: a line's end is a space, empty lines are line feeds. */
function folded(quoted: string, column: number, lineFeed: string): string {
  if (!quoted.includes('\n')) return quoted;
  if (/\\ *\n/.test(quoted)) give();
  for (const [, indent = ''] of quoted.matchAll(/\n( *)(?=[^ \n]|$)/g)) {
    if (indent.length <= column) give();
  }
  return quoted.replaceAll(/ *\n((?: *\n)*) */g, (_, empty: string) =>
    empty === '' ? ' ' : lineFeed.repeat(empty.split('\n').length - 1),
  );
}

function resolved(plain: string): unknown {
  if (number.test(plain)) return Number(plain);
  if (plain === 'true') return true;
  if (plain === 'false') return false;
  if (plain === '' || noText.test(plain)) give();
  if (!beginsPlain.test(plain)) give();
  if (plain.includes(': ') || plain.endsWith(':')) give();
  return plain;
}
