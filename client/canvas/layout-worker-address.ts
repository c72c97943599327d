import address from './layout-worker.ts?worker&url';

/** What the page's policy calls the one address that a worker is started from. */
const policyName = 'layout-worker';

/** The parts of Trusted Types that are used; not every browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ): { createScriptURL(text: string): string };
}

let trusted: string | undefined;

/** The worker's address, as the page's policy lets a worker be started from it and nothing else. */
export function layoutWorkerAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trusted ??=
    trustedTypes
      ?.createPolicy(policyName, { createScriptURL: () => address })
      .createScriptURL(address) ?? address;
  return trusted;
}
