import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../browser/copy-text.ts';
import { CopyByHand } from '../parts/copy-by-hand.tsx';
import { ReportDialog } from '../report/report-dialog.tsx';
import type { ReportedStatement } from '../report/report-text.ts';
import { CitationDialog } from './citation-dialog.tsx';
import type { CitationForms, LongLink, Outcomes } from './command.ts';
import { HelpDialog } from './help-dialog.tsx';
import { LongLinkDialog } from './long-link-dialog.tsx';
import { Notice } from './notice.tsx';
import type { SingleKeys } from './single-keys.ts';

interface ShownOutcomes {
  /** How commands show what comes of them; these never change. */
  readonly outcomes: Outcomes;
  /** The notices and dialogs for it. */
  readonly dialogs: ReactNode;
}

/** What commands show what comes of them by, and where it is shown. */
export function useOutcomes(singleKeys: SingleKeys): ShownOutcomes {
  const { t } = useTranslation();
  const [notice, setNotice] = useState({ message: '', count: 0 });
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const [longLink, setLongLink] = useState<LongLink | null>(null);
  const [cited, setCited] = useState<CitationForms | null>(null);
  const [reported, setReported] = useState<ReportedStatement | null>(null);
  const [isReportOpen, setReportOpen] = useState(false);
  const outcomes = useMemo((): Outcomes => {
    const tell = (message: string) => setNotice(({ count }) => ({ message, count: count + 1 }));
    return {
      tell,
      copy: async (text, told) => {
        if (await copyText(text)) tell(told);
        else setByHand(text);
      },
      offerLongLink: setLongLink,
      showCitation: setCited,
      showHelp: () => setHelpOpen(true),
      showReport: (statement) => {
        setReported(statement);
        setReportOpen(true);
      },
    };
  }, []);
  const dialogs = (
    <>
      <HelpDialog opened={isHelpOpen} onClose={() => setHelpOpen(false)} singleKeys={singleKeys} />
      {reported && (
        // What was written of a statement stays until another is reported.
        <ReportDialog
          key={reported.slug}
          opened={isReportOpen}
          statement={reported}
          onClose={() => setReportOpen(false)}
        />
      )}
      <CitationDialog forms={cited} onClose={() => setCited(null)} />
      <LongLinkDialog
        link={longLink}
        onCopy={(address) => void outcomes.copy(address, t('commands.copiedLink'))}
        onClose={() => setLongLink(null)}
      />
      <CopyByHand text={byHand} onClose={() => setByHand(null)} />
      <Notice {...notice} />
    </>
  );
  return { outcomes, dialogs };
}
