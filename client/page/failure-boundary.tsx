import { Component, type ReactNode } from 'react';
import type { Bilingual } from '../i18n/language.ts';
import { plainInstead } from './plain-instead.ts';

interface FailureBoundaryProps {
  /** The text that the server wrote; null where it wrote none. */
  readonly plain: Element | null;
  readonly children: ReactNode;
}

const why: Bilingual = {
  zh: '页面出错，不能继续显示。翻译或改动网页的浏览器功能和扩展程序可能是原因。以下是文字版，重新载入后可再次使用完整页面。',
  en: 'The page has failed and cannot go on. Functions and extensions of the browser that translate or change pages may be the cause. Its text version follows; reload to use the page again.',
};

/** Keeps the text of the page where drawing it fails, instead of a blank one. */
export class FailureBoundary extends Component<FailureBoundaryProps> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { plain, children } = this.props;
    if (!this.state.hasFailed) return children;
    return <div ref={(place) => place?.replaceChildren(plainInstead(why, plain))} />;
  }
}
