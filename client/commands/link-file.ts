const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** A page that leads to the address: a link of any length, as a file to be kept or sent. */
export function linkFile(address: string, title: string): Blob {
  const [href, name] = [address, title].map((text) =>
    text.replace(/[&<"]/gu, (letter) => escapes[letter] ?? letter),
  );
  const html = `<!doctype html>
<meta charset="utf-8">
<title>${name}</title>
<meta http-equiv="refresh" content="0; url=${href}">
<p><a href="${href}">${name}</a></p>
`;
  return new Blob([html], { type: 'text/html' });
}
