const keptMs = 60_000;

/** Hands a file to the browser to be saved. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  // Ids may hold letters that no file name can.
  link.download = name.replace(/[^\p{L}\p{N}._-]/gu, '-');
  link.click();
  // A browser may still be reading when the click is done.
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
