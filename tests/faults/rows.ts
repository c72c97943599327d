import type { FaultRow } from './fault-row.ts';
import { floods } from './rows/floods.ts';
import { outages } from './rows/outages.ts';
import { slowClients } from './rows/slow-clients.ts';
import { soak } from './rows/soak.ts';
import { stop } from './rows/stop.ts';

/** The table, in its order. */
export const rows: readonly FaultRow[] = [floods, outages, stop, slowClients, soak];
