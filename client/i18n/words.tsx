import { chineseRuns } from './chinese-runs.ts';
import { langTag } from './language.ts';
import { useLanguage } from './use-language.ts';

interface WordsProps {
  readonly children: string;
}

/** Text of the data set in the page's language, isolated, its Chinese marked where that is English. */
export function Words({ children }: WordsProps) {
  const language = useLanguage();
  if (language === 'zh') return <bdi>{children}</bdi>;
  return (
    <bdi>
      {chineseRuns(children).map(({ text, chinese }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
        <span key={index} lang={chinese ? langTag.zh : undefined}>
          {text}
        </span>
      ))}
    </bdi>
  );
}
