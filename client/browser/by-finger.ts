let isFinger = false;

/** From now on it is known what was pressed with last. Call it before anyone else hears presses. */
export function watchFingers(): void {
  window.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      isFinger = pointerType === 'touch';
    },
    { capture: true },
  );
}

/** Whether the last press was a finger's, so that a field with the focus has a keyboard on screen. */
export function byFinger(): boolean {
  return isFinger;
}
