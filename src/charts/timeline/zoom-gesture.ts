/** Wheel, drag, pinch and double click on the timeline become windows of time. */
import type { Attachment } from 'svelte/attachments';
import { panned, zoomed, type Window } from '#charts/timeline/viewport.ts';

export interface ZoomGesture {
	/** The plot's edges inside the element, px. */
	left: number;
	right: number;
	/** All that can be seen. */
	limit: Window;
	/** Where the reader is now. */
	window: () => Window;
	onmove: (window: Window) => void;
	/** The hand lets go. */
	onend: () => void;
}

/** A wheel that turns within this many ms of the page's own scrolling goes on scrolling the page. */
const SCROLLING = 300;
/** px that a press may move and still be a click. */
const CLICK = 4;
/** px of wheel that halve the window. */
const HALF = 350;

/**
 * An attachment for the element around the chart. Vertical dragging stays the page's on touch screens; a wheel zooms unless
 * the page is being scrolled past, or all is seen already and the wheel asks for more; a sideways wheel pans.
 */
export function zoomGesture(read: () => ZoomGesture): Attachment<HTMLElement> {
	return (element) => {
		const pointers = new Map<number, { x: number; y: number }>();
		let scrolledAt = -Infinity;
		let travelled = 0;
		let moved = false;
		element.style.touchAction = 'pan-y';

		/** px of the client to a day of the window. */
		function dayAt(clientX: number): number {
			const { left, right, window } = read();
			const { from, to } = window();
			return from + ((clientX - element.getBoundingClientRect().left - left) / (right - left)) * (to - from);
		}

		function onpointerdown(event: PointerEvent) {
			if (event.pointerType === 'mouse' && (event.button !== 0 || event.ctrlKey || event.shiftKey)) return;
			if (event.target instanceof Element && event.target.closest('button, input')) return;
			pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
			travelled = 0;
		}

		function onpointermove(event: PointerEvent) {
			const last = pointers.get(event.pointerId);
			if (!last) return;
			const { left, right, limit, window, onmove } = read();
			const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
			pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
			travelled += Math.abs(event.clientX - last.x);
			if (travelled < CLICK) return;
			// Captured only once it is a drag: a click stays the mark's own.
			if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
			moved = true;
			if (others.length === 0) {
				onmove(panned(window(), (last.x - event.clientX) / (right - left), limit));
				return;
			}
			const [other] = others;
			const before = Math.abs(last.x - other.x);
			const after = Math.abs(event.clientX - other.x);
			if (before > 8 && after > 8) {
				onmove(zoomed(window(), after / before, dayAt((event.clientX + other.x) / 2), limit));
			}
		}

		function onpointerup(event: PointerEvent) {
			if (!pointers.delete(event.pointerId) || pointers.size > 0 || !moved) return;
			read().onend();
			// The click that ends a drag selects nothing.
			element.addEventListener('click', swallow, { capture: true, once: true });
			setTimeout(() => {
				moved = false;
				element.removeEventListener('click', swallow, { capture: true });
			});
		}

		function swallow(event: MouseEvent) {
			event.preventDefault();
			event.stopPropagation();
		}

		function onwheel(event: WheelEvent) {
			const { left, right, limit, window, onmove } = read();
			const { from, to } = window();
			const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
			const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
			let next: Window;
			if (sideways && !event.ctrlKey) {
				next = panned({ from, to }, (event.deltaX * lines) / (right - left), limit);
			} else {
				const out = event.deltaY > 0;
				const scrolling = event.timeStamp - scrolledAt < SCROLLING;
				const whole = to - from >= (limit.to - limit.from) * 0.999;
				if (!event.ctrlKey && (scrolling || (out && whole))) return;
				const factor = 2 ** ((-event.deltaY * lines * (event.ctrlKey ? 5 : 1)) / HALF);
				next = zoomed({ from, to }, factor, dayAt(event.clientX), limit);
			}
			if (next.from === from && next.to === to && !event.ctrlKey) return;
			event.preventDefault();
			onmove(next);
		}

		function ondblclick(event: MouseEvent) {
			if (event.target instanceof Element && event.target.closest('button, input')) return;
			const { limit, window, onmove, onend } = read();
			onmove(zoomed(window(), event.shiftKey ? 0.5 : 2, dayAt(event.clientX), limit));
			onend();
		}

		function onscroll(event: Event) {
			scrolledAt = event.timeStamp;
		}

		const stop = new AbortController();
		const { signal } = stop;
		element.addEventListener('pointerdown', onpointerdown, { signal });
		element.addEventListener('pointermove', onpointermove, { signal });
		element.addEventListener('pointerup', onpointerup, { signal });
		element.addEventListener('pointercancel', onpointerup, { signal });
		element.addEventListener('wheel', onwheel, { passive: false, signal });
		element.addEventListener('dblclick', ondblclick, { signal });
		addEventListener('scroll', onscroll, { passive: true, signal });
		return () => stop.abort();
	};
}
