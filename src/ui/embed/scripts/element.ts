/**
 * `<shixu-chart src="https://…/embed/timeline?…">`: a chart as an element, served as /embed.js. What stands inside it (a picture
 * with a link) is shown until the chart has come, and stays if it does not come, or if no script runs.
 */

/** A chart comes from the server that this script came from, and from nowhere else. */
const home = new URL((document.currentScript as HTMLScriptElement).src).origin;
/** px before it comes into view at which a chart is loaded. */
const AHEAD = '800px';

class ShixuChart extends HTMLElement {
	static observedAttributes = ['src', 'theme', 'title'];
	#frame: HTMLIFrameElement | null = null;
	#seen = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load();
		},
		{ rootMargin: AHEAD }
	);

	connectedCallback(): void {
		if (!this.shadowRoot) {
			this.attachShadow({ mode: 'open' }).innerHTML =
				'<style>:host{display:block;position:relative}iframe{border:0;display:block;width:100%}' +
				'iframe:not(.told){position:absolute;visibility:hidden;height:600px}.told~slot{display:none}</style><slot></slot>';
		}
		addEventListener('message', this.#follow);
		this.#seen.observe(this);
	}

	disconnectedCallback(): void {
		removeEventListener('message', this.#follow);
		this.#seen.disconnect();
		this.#frame?.remove();
		this.#frame = null;
	}

	attributeChangedCallback(): void {
		if (this.#frame) this.#load();
	}

	#address(): string | null {
		const given = this.getAttribute('src');
		if (!given || !URL.canParse(given, document.baseURI)) return null;
		const address = new URL(given, document.baseURI);
		if (address.origin !== home) {
			console.error(`<shixu-chart> shows charts of ${home} only, not ${given}`);
			return null;
		}
		const theme = this.getAttribute('theme');
		if (theme) address.searchParams.set('theme', theme);
		const width = Math.round(this.clientWidth);
		if (width >= 240 && width <= 2000) address.searchParams.set('width', String(width));
		return address.href;
	}

	#load(): void {
		this.#seen.disconnect();
		const address = this.#address();
		if (!address) return;
		this.#frame ??= this.shadowRoot!.insertBefore(
			document.createElement('iframe'),
			this.shadowRoot!.querySelector('slot')
		);
		this.#frame.title = this.title;
		if (this.#frame.src !== address) this.#frame.src = address;
	}

	#follow = ({ data, source, origin }: MessageEvent<Record<string, number> | null>): void => {
		const height = data?.['shixu-height'];
		if (origin !== home || !this.#frame || source !== this.#frame.contentWindow) return;
		if (!height || !(height > 0 && height < 2e4)) return;
		this.#frame.style.height = `${height}px`;
		this.#frame.className = 'told';
	};
}

if (!customElements.get('shixu-chart')) customElements.define('shixu-chart', ShixuChart);
