/** One tab stop for all links of a chart: arrows go from mark to mark, Home and End to the ends, Escape undoes the chosen one. */
import type { Attachment } from 'svelte/attachments';
import { nearest, type Direction } from '#charts/shared/nearest.ts';

const ARROWS: Record<string, Direction> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};

type Link = SVGAElement | HTMLAnchorElement;

/** An attachment for the element that holds the links. Without scripts each of them stays a tab stop, and works. */
export function roving(): Attachment<HTMLElement> {
	return (root) => {
		let stop: Link | undefined;
		const links = () => [...root.querySelectorAll<Link>('a[href]')];
		const settle = () => {
			const all = links();
			if (!stop || !all.includes(stop))
				stop = all.find((link) => link.hasAttribute('aria-current')) ?? all[0];
			for (const link of all) {
				const index = link === stop ? '0' : '-1';
				if (link.getAttribute('tabindex') !== index) link.setAttribute('tabindex', index);
			}
		};
		const goTo = (link: Link | undefined) => {
			if (!link) return;
			stop = link;
			settle();
			link.focus();
		};
		const move = (event: KeyboardEvent) => {
			const all = links();
			const from = all.findIndex((link) => link === document.activeElement);
			if (from < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
			const direction = ARROWS[event.key];
			if (direction) {
				const to = nearest(all.map(centreOf), from, direction);
				if (to !== null) goTo(all[to]);
			} else if (event.key === 'Home') goTo(all[0]);
			else if (event.key === 'End') goTo(all.at(-1));
			else if (event.key === 'Escape') undo(all);
			else return;
			event.preventDefault();
		};
		const remember = (event: FocusEvent) => {
			const link = links().find((one) => one === event.target);
			if (link) stop = link;
			settle();
		};
		settle();
		root.addEventListener('keydown', move);
		root.addEventListener('focusin', remember);
		const changed = new MutationObserver(settle);
		changed.observe(root, { subtree: true, childList: true, attributeFilter: ['href'] });
		return () => {
			changed.disconnect();
			root.removeEventListener('keydown', move);
			root.removeEventListener('focusin', remember);
		};
	};
}

/** The link of what is chosen leads to where it is not. */
function undo(links: Link[]): void {
	const chosen = links.find((link) => link.hasAttribute('aria-current'));
	chosen?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

function centreOf(link: Link): { x: number; y: number } {
	const { left, right, top, bottom } = link.getBoundingClientRect();
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
