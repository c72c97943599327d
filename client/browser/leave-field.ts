import { byFinger } from './by-finger.ts';

/**
 * Takes the cursor out of a field, called where a press by itself does not: the drawing keeps presses
 * for itself, and keys that follow are for what was pressed.
 */
export function leaveField(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement) activeElement.blur();
}

/** After a choice with the finger: the keyboard on the screen would cover what was chosen. */
export function putKeyboardAway(): void {
  if (byFinger()) leaveField();
}
