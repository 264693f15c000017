/** d3's zoom on the timeline: wheel, drag, pinch and double click become windows of time. */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { SHORTEST, type Window } from '#charts/timeline/viewport.ts';

export interface ZoomGesture {
	/** The plot's edges inside the element, px. */
	left: number;
	right: number;
	/** All that can be seen: k = 1. */
	limit: Window;
	/** Where the reader is now. */
	window: () => Window;
	onmove: (window: Window) => void;
	onend: () => void;
}

/** A wheel that turns within this many ms of the page's own scrolling goes on scrolling the page. */
const SCROLLING = 300;

/**
 * An attachment for the element around the chart. Vertical dragging stays the page's on touch screens; a wheel zooms unless
 * the page is being scrolled past, or all is seen already and the wheel asks for more; a sideways wheel pans.
 */
export function zoomGesture(read: () => ZoomGesture): Attachment<HTMLElement> {
	return (element) => {
		const gesture = read();
		const { left, right, limit } = gesture;
		const plot = right - left;
		const span = limit.to - limit.from;
		const group = select<HTMLElement, unknown>(element);
		let scrolledAt = -Infinity;
		let moved = false;

		const behaviour: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
			.scaleExtent([1, Math.max(1, span / SHORTEST)])
			.extent([
				[left, 0],
				[right, 1]
			])
			.translateExtent([
				[left, -Infinity],
				[right, Infinity]
			])
			.clickDistance(4)
			.filter((event: Event) => {
				if (event instanceof WheelEvent) return wheelIsOurs(event);
				if (event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey || event.shiftKey))
					return false;
				return !(event.target instanceof Element && event.target.closest('button'));
			})
			.on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
				if (!sourceEvent) return;
				const span = (limit.to - limit.from) / transform.k;
				const from =
					limit.from + ((left - transform.x) / transform.k - left) * ((limit.to - limit.from) / plot);
				moved = true;
				gesture.onmove({ from, to: from + span });
			})
			.on('end', () => {
				if (moved) gesture.onend();
				moved = false;
			});

		function transformOf({ from, to }: Window) {
			const k = span / (to - from);
			const x0 = left + ((from - limit.from) / span) * plot;
			return zoomIdentity.translate(left - x0 * k, 0).scale(k);
		}

		function wheelIsOurs(event: WheelEvent): boolean {
			if (event.ctrlKey) return true;
			if (event.timeStamp - scrolledAt < SCROLLING || Math.abs(event.deltaX) > Math.abs(event.deltaY))
				return false;
			const { from, to } = gesture.window();
			return event.deltaY < 0 || to - from < span * 0.999;
		}

		function onscroll(event: Event) {
			scrolledAt = event.timeStamp;
		}

		function onwheel(event: WheelEvent) {
			if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
			const { from, to } = gesture.window();
			const by = (event.deltaX / plot) * (to - from);
			const shift = Math.min(Math.max(by, limit.from - from), limit.to - to);
			if (shift === 0) return;
			event.preventDefault();
			gesture.onmove({ from: from + shift, to: to + shift });
			gesture.onend();
		}

		group.call(behaviour).style('touch-action', 'pan-y');
		// d3 keeps its own transform; before every gesture it is set to where keys and buttons have gone meanwhile.
		const sync = () => group.property('__zoom', transformOf(gesture.window()));
		element.addEventListener('wheel', sync, { capture: true, passive: true });
		element.addEventListener('pointerdown', sync, { capture: true });
		element.addEventListener('dblclick', sync, { capture: true });
		element.addEventListener('wheel', onwheel, { passive: false });
		window.addEventListener('scroll', onscroll, { passive: true });
		return () => {
			group.on('.zoom', null);
			element.removeEventListener('wheel', sync, { capture: true });
			element.removeEventListener('pointerdown', sync, { capture: true });
			element.removeEventListener('dblclick', sync, { capture: true });
			element.removeEventListener('wheel', onwheel);
			window.removeEventListener('scroll', onscroll);
		};
	};
}
