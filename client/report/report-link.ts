/** A message as the reader's own mail program or a web form takes it. */
interface Message {
  readonly subject: string;
  readonly body: string;
  /** In its place where the whole would make an address that programs cut off. */
  readonly shortBody: string;
}

/** Longer addresses are cut off by some mail programs and servers. */
const longest = { mail: 2_000, web: 6_000 } as const;

/** Where a report can be sent, prefilled; null where the address is none that reports go to. */
export function reportLink(
  target: string,
  { subject, body, shortBody }: Message,
): { readonly kind: 'mail' | 'web'; readonly href: string } | null {
  const url = urlOf(target);
  if (url?.protocol === 'mailto:') {
    const link = (text: string) => {
      const separator = target.includes('?') ? '&' : '?';
      // RFC 6068: lines end in CR LF, blanks are no plus signs.
      const lines = encodeURIComponent(text.replaceAll('\n', '\r\n'));
      return `${target}${separator}subject=${encodeURIComponent(subject)}&body=${lines}`;
    };
    const whole = link(body);
    return { kind: 'mail', href: whole.length <= longest.mail ? whole : link(shortBody) };
  }
  if (url?.protocol === 'https:') {
    const link = (text: string) => {
      const filled = new URL(url);
      filled.searchParams.set('title', subject);
      filled.searchParams.set('body', text);
      return filled.href;
    };
    const whole = link(body);
    return { kind: 'web', href: whole.length <= longest.web ? whole : link(shortBody) };
  }
  return null;
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
