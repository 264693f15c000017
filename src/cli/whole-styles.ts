import type { Plugin, Rolldown } from 'vite';

/**
 * A page names the styles of all that it imports, whoever else imports that later. Kit (2.70, build/utils.js, `find_deps`) counts
 * a style where it first comes upon it: what a page imports itself, but another file that it imports asks for later too, would
 * be missing from the page.
 */
export function wholeStyles(): Plugin {
	return {
		name: 'shixu-whole-styles',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk' || !file.isEntry) continue;
				const styles = stylesOf(file, bundle);
				const own = file.viteMetadata!.importedCss;
				own.clear();
				for (const style of styles) own.add(style);
			}
		}
	};
}

/** The styles of a chunk, after those of what it imports. */
function stylesOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Set<string> {
	const styles = new Set<string>();
	const seen = new Set<string>();
	const visit = (one: Rolldown.OutputChunk) => {
		if (seen.has(one.fileName)) return;
		seen.add(one.fileName);
		for (const name of one.imports) {
			const imported = bundle[name];
			if (imported?.type === 'chunk') visit(imported);
		}
		for (const style of one.viteMetadata?.importedCss ?? []) styles.add(style);
	};
	visit(chunk);
	return styles;
}
