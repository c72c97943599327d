/** Whether the text is in the clipboard now; the browser may refuse, or have none to give. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
