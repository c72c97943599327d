/** Hands a text to the reader as a file. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  // Ids may hold letters that no file name can.
  link.download = name.replace(/[^\p{L}\p{N}._-]/gu, '-');
  link.click();
  // The download has begun by the time that other tasks run.
  setTimeout(() => URL.revokeObjectURL(address));
}
