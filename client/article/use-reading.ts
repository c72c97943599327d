import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { isMarking } from '../browser/is-marking.ts';
import { isPressed } from '../browser/is-pressed.ts';
import { type Selection, sentenceSelection } from '../view/selection.ts';
import { useSelection } from '../view/use-selection.ts';
import { showWithin } from './show-within.ts';

interface Reading {
  readonly article: string;
  /** Slugs of the sentences shown, in text order. */
  readonly sentences: readonly string[];
  readonly selection: Selection | null;
  readonly isLit: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** How far each key goes; null to the end in that direction. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Choosing in the text, going through it by keys, and following what is chosen elsewhere. */
export function useReading({ article, sentences, selection, isLit, scroller }: Reading) {
  const { select } = useSelection();
  const [visited, setVisited] = useState<string | null>(null);
  /** What was chosen in the text itself: its words are where the reader looks already. */
  const own = useRef<string | null>(null);
  const key = keyOf(selection);

  const current = sentences.find((slug) => slug === visited) ?? sentences[0] ?? null;

  useEffect(() => {
    const text = scroller.current;
    if (!text || !isLit) return;
    if (own.current === key) {
      // On a narrow screen the details that open may cover it.
      const focus = document.activeElement;
      if (focus && text.contains(focus)) showWithin(text, focus, 'barely');
      return;
    }
    own.current = null;
    const target = text.querySelector('[data-lit="words"]') ?? text.querySelector('[data-lit]');
    if (!target) return;
    setVisited(sentenceAround(target));
    showWithin(text, target, 'well');
  }, [key, isLit, scroller]);

  const choose = (chosen: Selection) => {
    own.current = keyOf(chosen);
    select(chosen);
  };

  const onClick = ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
    const sentence = sentenceAround(target);
    if (sentence === null) return;
    // Names have a click of their own, and whoever marks words to copy them does not choose.
    if (target instanceof Element && target.closest('a, button')) return;
    if (isMarking(currentTarget)) return;
    focusSentence(currentTarget, sentence);
    choose(sentenceSelection(article, sentence));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const [, step] = Object.entries(steps).find(([key]) => isPressed(key, event.nativeEvent)) ?? [];
    if (step === undefined) return;
    const from = sentences.indexOf(sentenceAround(event.target) ?? current ?? '');
    const to = sentences[Math.min(Math.max(from + step, 0), sentences.length - 1)];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const button = focusSentence(event.currentTarget, to);
    if (button && scroller.current) showWithin(scroller.current, button, 'well');
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => setVisited(sentenceAround(target));

  return { current, choose, onClick, onKeyDown, onFocus };
}

function keyOf(selection: Selection | null): string | null {
  return selection && `${selection.type} ${selection.slug}`;
}

function sentenceAround(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-sentence]')?.getAttribute('data-sentence') ?? null;
}

/** Without the browser's own scrolling, which would move the whole page. */
function focusSentence(text: HTMLElement, sentence: string): HTMLElement | null {
  const button = text.querySelector<HTMLElement>(
    `[data-sentence="${CSS.escape(sentence)}"] > button[aria-pressed]`,
  );
  button?.focus({ preventScroll: true });
  return button;
}
