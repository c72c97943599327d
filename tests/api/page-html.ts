/** What stands inside each element of the kind; the kind may be told with attributes. */
export function elements(html: string, kind: string): string[] {
  const [name = ''] = kind.split(' ');
  const more = kind.slice(name.length).trim();
  const found = html.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'));
  return [...found]
    .filter(([element]) => element.slice(0, element.indexOf('>')).includes(more))
    .map(([, content = '']) => content);
}

/** The value of an attribute of the first element that begins so. */
export function attribute(html: string, begins: string, name: string): string | undefined {
  const from = html.indexOf(begins);
  if (from < 0) return undefined;
  const element = html.slice(from, html.indexOf('>', from));
  return new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/** What a reader reads: the text without the elements, blanks as one. */
export function textContent(html: string): string {
  return html
    .replace(/<\/?(?:li|p|dt|dd|td|th|h\d|div|summary|small|title|tr)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
