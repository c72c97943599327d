/** SHA-256 of the text's UTF-8 bytes, in hex; null where the browser has none (plain HTTP). */
export async function sha256Of(text: string): Promise<string | null> {
  // Undefined outside of secure contexts, whatever its type says.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
