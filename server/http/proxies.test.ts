import { describe, expect, it } from 'vitest';
import { readProxies } from './proxies.ts';

const reader = (trusted: string, peer: string, forwardedFor?: string) =>
  readProxies(trusted)?.readerOf(peer, forwardedFor);

describe('the reader behind proxies', () => {
  it.each([
    [
      'the last address that is no proxy’s',
      '10.0.0.0/8',
      '10.1.1.1',
      '1.1.1.1, 2.2.2.2, 10.3.3.3',
      '2.2.2.2',
    ],
    ['whoever asks, where nothing was passed on', '10.0.0.0/8', '10.1.1.1', undefined, '10.1.1.1'],
    ['the proxy, where only proxies are named', '10.0.0.0/8', '10.1.1.1', '10.2.2.2', '10.1.1.1'],
    [
      'found among words that are no address',
      '10.0.0.0/8',
      '10.1.1.1',
      '2.2.2.2, unknown, <b>',
      '2.2.2.2',
    ],
    [
      'found in either way of writing',
      '::1,10.0.0.0/8',
      '::1',
      '2001:db8::7, ::ffff:10.1.1.1',
      '2001:db8::7',
    ],
    ['so many addresses from the end', '1', '10.1.1.1', '1.1.1.1, 2.2.2.2', '2.2.2.2'],
    [
      'so many addresses from the end, of two proxies',
      '2',
      '10.1.1.1',
      '1.1.1.1, 2.2.2.2, 3.3.3.3',
      '2.2.2.2',
    ],
    ['whoever asks, where fewer were passed on', '3', '10.1.1.1', '2.2.2.2', '10.1.1.1'],
  ])('is %s', (_, trusted, peer, forwardedFor, expected) => {
    expect(reader(trusted, peer, forwardedFor)).toBe(expected);
  });
});

describe('a proxy', () => {
  it('is trusted by its address, in whatever way a socket writes it', () => {
    const proxies = readProxies('192.0.2.1, 10.0.0.0/8 ,2001:db8::/32');
    const trusted = ['192.0.2.1', '10.255.0.1', '::ffff:10.0.0.1', '2001:db8:1::1'];
    const others = ['192.0.2.2', '11.0.0.1', '::ffff:11.0.0.1', '2001:db9::1', '', undefined];
    expect(trusted.map((one) => proxies?.trusts(one))).toEqual(trusted.map(() => true));
    expect(others.map((one) => proxies?.trusts(one))).toEqual(others.map(() => false));
  });

  it.each(['yes', '0', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0/8', '10.0.0.1,', '::/129', '*'])(
    'cannot be told as %s',
    (text) => {
      expect(readProxies(text)).toBeNull();
    },
  );
});
