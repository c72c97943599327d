/** Names of the placeholders in a template, in order. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/**
 * The template with its placeholders filled. A part in [square brackets] is dropped when one of its
 * placeholders has no words. A placeholder outside brackets without words becomes nothing.
 * <one|several> is the first form, or the second where the subjects are plural.
 */
export function fillTemplate(
  template: string,
  words: (name: string) => string | undefined,
  plural = false,
): string {
  const fill = (part: string) => part.replace(/\{(\w+)\}/g, (_, name: string) => words(name) ?? '');
  return template
    .replace(/<([^|>]*)\|([^>]*)>/g, (_, one: string, several: string) => (plural ? several : one))
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      placeholders(part).every((name) => words(name)) ? fill(part) : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => words(name) ?? '');
}
