/** Whether the reader has just marked letters of it, as to copy them, so that a click is no choice. */
export function isMarking(element: Element): boolean {
  const marked = getSelection();
  return marked !== null && !marked.isCollapsed && marked.containsNode(element, true);
}
