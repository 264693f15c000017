/** The fonts that files carry with them: Noto Sans SC (SIL Open Font License 1.1), so that Chinese is set right on any machine. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Name under which both weights are known. */
export const FAMILY = 'Noto Sans SC';

const folder = dirname(
	createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json')
);

/** Paths of the font files. */
export const fontFiles = {
	regular: join(folder, '400Regular/NotoSansSC_400Regular.ttf'),
	bold: join(folder, '700Bold/NotoSansSC_700Bold.ttf')
};
