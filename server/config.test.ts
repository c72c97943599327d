import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('REPORT_TO', () => {
  it.each(['mailto:someone@example.org', 'https://example.org/issues/new?template=fact'])(
    'may be %s',
    (address) => {
      expect(readConfig({ REPORT_TO: address }).reportTo).toBe(address);
    },
  );

  it.each([undefined, ''])('has no default (%s)', (address) => {
    expect(readConfig({ REPORT_TO: address }).reportTo).toBeUndefined();
  });

  it.each([
    'someone@example.org',
    'mailto:someone',
    'mailto:a@example.org,b@example.org',
    'mailto:a@example.org?bcc=b@example.org',
    'http://example.org/issues',
    'https://',
    'https:///issues',
    'https://exa mple.org',
    'javascript:alert(1)',
    'mailto:a@example.org\n',
  ])('is a listed fault where it is %j', (address) => {
    expect(() => readConfig({ REPORT_TO: address, PORT: 'many' })).toThrow(ConfigError);
    expect(() => readConfig({ REPORT_TO: address, PORT: 'many' })).toThrow(
      /PORT: .*\nREPORT_TO: such as mailto:/s,
    );
  });
});

describe('KEPT_ANSWERS_MB', () => {
  it.each([
    [undefined, 33_554_432],
    ['0', 0],
    ['1.5', 1_572_864],
  ])('%s is so many bytes: %i', (megabytes, bytes) => {
    expect(readConfig({ KEPT_ANSWERS_MB: megabytes }).keptBytes).toBe(bytes);
  });

  it('is a fault where it is less than nothing', () => {
    expect(() => readConfig({ KEPT_ANSWERS_MB: '-1' })).toThrow(/KEPT_ANSWERS_MB: /);
  });
});
