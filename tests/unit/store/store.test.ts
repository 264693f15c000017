import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '#store/open.ts';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'shixu-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract('PGlite in memory', () => openStore(null));
storeContract('PGlite in a folder', () => openStore(folder));
