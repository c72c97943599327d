import { describe, expect, it } from 'vitest';
import { reportLink } from './report-link.ts';

const message = { subject: '错误 a&b', body: '一\n二 三', shortBody: '短' };

describe('reportLink', () => {
  it('fills in a mail, its lines ended as mail wants them', () => {
    const link = reportLink('mailto:desk@example.org', message);
    expect(link?.kind).toBe('mail');
    expect(decodeURIComponent(link?.href ?? '')).toBe(
      'mailto:desk@example.org?subject=错误 a&b&body=一\r\n二 三',
    );
    expect(link?.href).toContain('a%26b');
    expect(link?.href).not.toContain('+');
  });

  it('keeps what the address already asks for', () => {
    expect(reportLink('mailto:a@example.org?cc=b@example.org', message)?.href).toContain(
      '?cc=b@example.org&subject=',
    );
    const web = reportLink('https://example.org/new?labels=data', message);
    expect(new URL(web?.href ?? '').searchParams.get('labels')).toBe('data');
  });

  it('fills in title and body of a web page', () => {
    const { kind, href } = reportLink('https://example.org/new', message) ?? {};
    const { searchParams } = new URL(href ?? '');
    expect([kind, searchParams.get('title'), searchParams.get('body')]).toEqual([
      'web',
      '错误 a&b',
      '一\n二 三',
    ]);
  });

  it('takes the short body where the whole one would be cut off', () => {
    const long = { ...message, body: '字'.repeat(1_000) };
    const link = reportLink('mailto:desk@example.org', long);
    expect(decodeURIComponent(link?.href ?? '')).toMatch(/body=短$/u);
  });

  it.each(['', 'javascript:alert(1)', 'http://example.org/', '/report'])(
    'sends nothing to %j',
    (target) => expect(reportLink(target, message)).toBeNull(),
  );
});
