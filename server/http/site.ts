import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Proxies } from './proxies.ts';

/** Where the site is for its readers, and which proxies may tell of them. */
export interface SiteConfig {
  /** Scheme, host and path of its first page; absent where nobody said. */
  readonly publicUrl?: URL | undefined;
  readonly proxies?: Proxies | undefined;
}

export interface Site {
  /** Scheme and host, as everyone may be told them; the Host of a request is anyone's word. */
  readonly origin: string | undefined;
  /** The path of the first page, with a stroke at both ends. */
  readonly base: string;
  /** The path within the site, whether or not the proxy in front has taken the base away. */
  pathOf(request: Request): string;
  /** Whether the reader came over HTTPS. */
  isSecure(c: Context): boolean;
  /** The reader's address; undefined without a socket. */
  readerOf(c: Context): string | undefined;
  /** Whether a proxy that is trusted has passed the request on. */
  isPassedOn(c: Context): boolean;
}

export function createSite({ publicUrl, proxies }: SiteConfig = {}): Site {
  const base = publicUrl?.pathname ?? '/';
  const peerOf = (c: Context) => {
    const { incoming }: Partial<HttpBindings> = c.env ?? {};
    return incoming?.socket.remoteAddress;
  };
  const isPassedOn = (c: Context) => proxies?.trusts(peerOf(c)) ?? false;
  return {
    origin: publicUrl?.origin,
    base,
    pathOf: (request) => {
      const { pathname } = new URL(request.url);
      return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
    },
    isPassedOn,
    isSecure: (c) => {
      const scheme = isPassedOn(c) ? c.req.header('X-Forwarded-Proto') : undefined;
      return scheme === undefined ? publicUrl?.protocol === 'https:' : scheme === 'https';
    },
    readerOf: (c) => {
      const peer = peerOf(c);
      return isPassedOn(c) ? proxies?.readerOf(peer, c.req.header('X-Forwarded-For')) : peer;
    },
  };
}
