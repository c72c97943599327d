import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../browser/today.ts';
import { usePrinting } from '../browser/use-printing.ts';
import type { CanvasController } from '../canvas/canvas.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { isLong } from '../view/address.ts';
import { permanentAddress } from '../view/permanent-address.ts';
import { seenAddress } from '../view/seen-address.ts';
import { useViewStore } from '../view/view-context.ts';

interface PaperProps {
  readonly canvas: RefObject<CanvasController | null>;
}

/** What is on paper alone: where it stands on the web, when it was printed, and the drawing in lines. */
export function Paper({ canvas }: PaperProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { dataSet } = useNetwork();
  const view = useViewStore();
  if (!usePrinting()) return null;
  const state = view.getState();
  const whole = new URL(seenAddress(state, language), location.origin).href;
  const address =
    isLong(whole) && state.selection ? permanentAddress(state.selection, language) : whole;
  const { title, version, hash } = dataSet;
  return (
    <>
      <p className="paper-source">
        {t('page.printed', { address, version, hash: hash.slice(0, 12), day: today() })}
      </p>
      {state.panel !== null && <h2>{t(`panels.title.${state.panel}`)}</h2>}
      {state.panel === null && (
        <div
          className="paper-drawing"
          ref={(place) => {
            const drawing = canvas.current?.onPaper(title[language]);
            if (drawing) place?.replaceChildren(drawing);
          }}
        />
      )}
    </>
  );
}
