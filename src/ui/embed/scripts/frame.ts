/** What runs inside an embed: it tells its height, asks for a drawing that fits its width, and moves the focus by arrow keys. */

const main = document.querySelector('main')!;
const chart = main.dataset.chart!;
/** WordPress gives each frame a secret, and follows only messages that carry it. */
const secret = /[#&?]secret=(?<word>[0-9a-zA-Z]+)/.exec(location.hash)?.groups?.word;

function tell(): void {
	const height = Math.ceil(main.getBoundingClientRect().height);
	// Any site may embed a chart, and a height is no secret.
	parent.postMessage({ 'shixu-height': height }, '*');
	parent.postMessage({ 'datawrapper-height': { [chart]: height } }, '*');
	if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

let asked = 0;

/** Where no drawing was made for this width, the server makes one; until it comes, or if it does not, the old one is scaled. */
async function fit(): Promise<void> {
	const box = document.querySelector<HTMLElement>('.drawings')!;
	const width = Math.round(box.clientWidth);
	const shown = [...box.children].find((child) => child.checkVisibility()) as HTMLElement | undefined;
	if (!shown || width === asked || width === 0) return;
	const { least, most } = shown.dataset;
	if (width >= Number(least) && width <= Number(most)) return;
	asked = width;
	const address = new URL(location.href);
	address.searchParams.set('width', String(innerWidth));
	address.hash = '';
	try {
		const answer = await fetch(address, { credentials: 'omit' });
		if (!answer.ok || width !== asked) return;
		// The styles are here already, and those of another answer carry another nonce.
		const html = (await answer.text()).replace(/<style[\s>][^]*?<\/style>/g, '');
		const page = new DOMParser().parseFromString(html, 'text/html');
		const drawn = page.querySelector('.drawings');
		if (!drawn) return;
		const focused = document.activeElement?.getAttribute('data-event');
		box.replaceWith(document.importNode(drawn, true));
		oneTabStop();
		if (focused)
			marks()
				.find((mark) => mark.dataset.event === focused)
				?.focus();
		watch();
	} catch {
		asked = 0;
	}
}

const sizes = new ResizeObserver(() => {
	tell();
	void fit();
});

function watch(): void {
	sizes.disconnect();
	sizes.observe(main);
	sizes.observe(document.querySelector('.drawings')!);
}

function marks(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.drawings svg a[data-event]')].filter((mark) =>
		mark.checkVisibility()
	);
}

/** One tab stop for all marks of a drawing; the arrows go on from there. */
function oneTabStop(): void {
	marks().forEach((mark, index) => mark.setAttribute('tabindex', index === 0 ? '0' : '-1'));
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

document.addEventListener('keydown', (event) => {
	const all = marks();
	const at = all.indexOf((event.target as Element).closest<HTMLElement>('a[data-event]')!);
	if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
	const to = { Home: 0, End: all.length - 1 }[event.key] ?? at + (STEPS[event.key] ?? NaN);
	const next = all[to];
	if (!next) return;
	event.preventDefault();
	all[at].setAttribute('tabindex', '-1');
	next.setAttribute('tabindex', '0');
	next.focus();
});

oneTabStop();
watch();
