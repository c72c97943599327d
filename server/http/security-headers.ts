import type { Context, MiddlewareHandler } from 'hono';
import type { Site } from './site.ts';

/** Sources by directive. */
type Policy = Readonly<Record<string, readonly string[]>>;

const closed: Policy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The page's script, styles and data are its own; what it writes into itself is never a script. */
const pagePolicy: Policy = {
  ...closed,
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  // Cytoscape and Mantine set style attributes and elements.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  // What the layouts' worker is started from, and nothing else.
  'trusted-types': ['layout-worker'],
};

/** GraphiQL's editor starts workers, and carries its font and its signs in its styles. */
const graphiqlPolicy: Policy = {
  ...closed,
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
};

/** Set on GraphiQL's page in the place of the policy that everything else has. */
export const graphiqlHeaders = { 'Content-Security-Policy': written(graphiqlPolicy) } as const;

/** What every answer says, errors too; what a handler has set itself stays. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written(pagePolicy),
  // What frame-ancestors says, for browsers that know only this.
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), clipboard-write=(self), display-capture=(), geolocation=(), microphone=(), ' +
    'midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Half a year; a host of other sites may not be bound by this one. */
const secureFor = 'max-age=15552000';

export function setSecurityHeaders(site: Site): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!headers.has(name)) headers.set(name, value);
    }
    for (const [name, value] of Object.entries(transportSecurity(site, c))) {
      headers.set(name, value);
    }
  };
}

/** What is said over HTTPS only: over plain HTTP anyone on the way could have written it. */
export function transportSecurity(site: Site, c: Context): Readonly<Record<string, string>> {
  return site.isSecure(c) ? { 'Strict-Transport-Security': secureFor } : {};
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
