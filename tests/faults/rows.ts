import type { FaultRow } from './fault-row.ts';
import { costs } from './rows/costs.ts';
import { databaseFaults } from './rows/database-faults.ts';
import { floods } from './rows/floods.ts';
import { killedLoads } from './rows/killed-loads.ts';
import { outages } from './rows/outages.ts';
import { slowClients } from './rows/slow-clients.ts';
import { soak } from './rows/soak.ts';
import { stop } from './rows/stop.ts';

/** The table; what loads another archive into the store comes last. */
export const rows: readonly FaultRow[] = [
  floods,
  outages,
  databaseFaults,
  stop,
  slowClients,
  soak,
  costs,
  killedLoads,
];
