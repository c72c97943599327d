import type { TableEnd } from '../api/table-fragments.ts';
import type { Bilingual } from '../i18n/language.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';
import { EndLink } from '../statement/end-link.tsx';
import { useTableContext } from '../statement/table-context.ts';
import { missingText } from './head-text.ts';

interface MatrixHeadProps {
  readonly end: TableEnd;
  readonly tie: Bilingual | undefined;
}

/** An enterprise or village; a missing one says that it is, and by which tie it is known. */
export function MatrixHead({ end, tie }: MatrixHeadProps) {
  const context = useTableContext();
  const name = <EndLink end={end} look="running" />;
  if (end.__typename === 'Entity') return name;
  return (
    <>
      {name}
      <div className={notes.note}>
        <Words>{missingText(tie, context)}</Words>
      </div>
    </>
  );
}
