/** The number, or the nearest that is allowed. */
export function clamp(given: number, least: number, most: number): number {
  return Math.min(Math.max(given, least), most);
}
