import { BlockList, isIP } from 'node:net';

/** The proxies whose word on a reader is believed. */
export interface Proxies {
  /** Whether a connection from the address is one of theirs. */
  trusts(address: string | undefined): boolean;
  /** The reader of a request that they have passed on, from the list that each of them adds to. */
  readerOf(peer: string | undefined, forwardedFor: string | undefined): string | undefined;
}

/**
 * Reads how many proxies stand in front, or their addresses and subnets with commas between; null
 * where the text is neither.
 */
export function readProxies(text: string): Proxies | null {
  if (/^[1-9]$/.test(text)) return countedProxies(Number(text));
  const list = new BlockList();
  const isRead = text.split(',').every((part) => addTo(list, part.trim()));
  return isRead ? listedProxies(list) : null;
}

/** Every connection is a proxy's; the reader is so many addresses from the end. */
function countedProxies(count: number): Proxies {
  return {
    trusts: () => true,
    readerOf: (peer, forwardedFor) => [...addresses(forwardedFor), peer].at(-1 - count) ?? peer,
  };
}

/** The reader is the last address that is not a proxy's. */
function listedProxies(list: BlockList): Proxies {
  const trusts = (address: string | undefined) => {
    const plain = address === undefined ? '' : unmapped(address);
    const family = isIP(plain);
    return family !== 0 && list.check(plain, family === 4 ? 'ipv4' : 'ipv6');
  };
  return {
    trusts,
    readerOf: (peer, forwardedFor) =>
      [...addresses(forwardedFor), peer].findLast((address) => !trusts(address)) ?? peer,
  };
}

function addresses(forwardedFor: string | undefined): string[] {
  return (forwardedFor ?? '')
    .split(',')
    .map((address) => unmapped(address.trim()))
    .filter((address) => isIP(address) !== 0);
}

function addTo(list: BlockList, part: string): boolean {
  const [address = '', prefix, ...more] = part.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  if (prefix === undefined) {
    list.addAddress(address, type);
    return true;
  }
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > (family === 4 ? 32 : 128)) return false;
  list.addSubnet(address, Number(prefix), type);
  return true;
}

/** An IPv4 address that a socket of both families writes as IPv6. */
function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
