import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { storeContract } from './store-contract.ts';

const oneDataSet = 'an embedded store holds one data set for all its life';

storeContract('embedded store', async (dataSet) => ({ store: createEmbeddedStore(dataSet) }), {
  'PIN-1': oneDataSet,
  'PIN-2': oneDataSet,
});
