/** atLeast → AT_LEAST: an id of the data as the API's enums and the page's addresses write it. */
export function upperSnake(word: string): string {
  return word.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
