import { openStore } from '#store/open.ts';
import { storeContract } from './contract.ts';

storeContract('PGlite in memory', () => openStore(null));
