import { langTag } from './marked-words.ts';
import { type Html, markup, raw } from './markup.ts';
import type { PageWriter } from './page-context.ts';
import { paths } from './paths.ts';

interface Frame {
  /** The path that the other language is offered for. */
  readonly path: string;
  readonly content: Html;
  /** Title of the data set, above what is not the whole of it. */
  readonly above: string | undefined;
  readonly version: string | undefined;
  readonly reportTo: string | undefined;
  /** Whether nothing else is shown, with script neither. */
  readonly isText: boolean;
}

/** What is around every plain page. The class hides it from readers whose browser runs scripts. */
export function framed(frame: Frame, page: PageWriter): Html {
  const { path, content, above, version, reportTo, isText } = frame;
  const { say } = page;
  const other = page.language === 'zh' ? 'en' : 'zh';
  const otherName = other === 'zh' ? '中文' : 'English';
  return markup`<div class="plain"${isText && raw(' data-shown')}>
<header>
${above !== undefined && markup`<p>${page.words(above)}</p>`}
<nav aria-label="${say('navigation')}"><ul>
<li><a href="${page.href(paths.home)}">${say('overview')}</a></li>
<li><a href="${page.href(path, other)}" hreflang="${langTag[other]}" lang="${langTag[other]}">${otherName}</a></li>
<li><a href="${page.api}">${say('api')}</a></li>
${reportTo !== undefined && markup`<li><a href="${reportTo}">${say('report')}</a></li>`}
</ul></nav>
</header>
<main>
${content}
</main>
<footer><p>${!isText && `${say('plainNote')} `}${version !== undefined && say('version', { version })}</p></footer>
</div>`;
}
