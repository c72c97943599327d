import { VisuallyHidden } from '@mantine/core';
import { Mail, SquareArrowOutUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import action from '../parts/action.module.css';
import { reportLink } from './report-link.ts';

/** The way to where this server wants reports, prefilled; nothing where it names no such place. */
export function ReportLink(message: Parameters<typeof reportLink>[1]) {
  const { t } = useTranslation();
  const target = document.querySelector<HTMLMetaElement>('meta[name="report-to"]')?.content;
  const link = reportLink(target ?? '', message);
  if (!link) return null;
  if (link.kind === 'mail') {
    return (
      <a className={action.action} href={link.href}>
        <Mail size={15} aria-hidden="true" />
        <span>{t('report.mail')}</span>
      </a>
    );
  }
  return (
    <a className={action.action} href={link.href} target="_blank" rel="noreferrer">
      <SquareArrowOutUpRight size={15} aria-hidden="true" />
      <span>{t('report.web')}</span>
      <VisuallyHidden>{t('parts.newTab')}</VisuallyHidden>
    </a>
  );
}
