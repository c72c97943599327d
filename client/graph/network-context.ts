import { createContext, useContext } from 'react';
import type { Network } from './network.ts';

export const NetworkContext = createContext<Network | null>(null);

/** The network that is shown; only for components within it. */
export function useNetwork(): Network {
  const network = useContext(NetworkContext);
  if (!network) throw new Error('useNetwork is called outside of a NetworkContext.');
  return network;
}
