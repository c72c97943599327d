import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { exploreContract } from './explore-contract.ts';

exploreContract('embedded store', async (dataSet) => createEmbeddedStore(dataSet));
