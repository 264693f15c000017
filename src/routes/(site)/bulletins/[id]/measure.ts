import type { Attachment } from 'svelte/attachments';

/** Where an event stands on the page, px from the top of the text. */
export interface Spot {
	/** Middle of the line on which its sentence begins. */
	line: number;
	/** Top of its note: at that line, or below the note above. */
	note: number;
}

/** Space between two notes. */
const GAP = 4;

/**
 * Measures where sentences begin and places their notes, again whenever the text, a fold or the window changes; `tell` gets
 * the spots by event id, and the top of the rail, which is sticky. Nothing is told where notes stand in the text (narrow
 * pages).
 */
export function measure(tell: (spots: Map<string, Spot>, railTop: number) => void): Attachment<HTMLElement> {
	return (reader) => {
		const text = reader.querySelector<HTMLElement>('[data-text]')!;
		const rail = reader.querySelector<HTMLElement>('[data-rail]');
		const wide = matchMedia('(min-width: 960px)');
		let spots = new Map<string, Spot>();
		let frame = 0;

		function place() {
			spots = new Map();
			const top = text.getBoundingClientRect().top;
			let free = -Infinity;
			const notes = wide.matches ? text.querySelectorAll<HTMLElement>('[data-note]') : [];
			for (const note of notes) {
				const target = text.querySelector(`[data-event="${CSS.escape(note.dataset.note!)}"]`);
				if (!target?.checkVisibility()) continue;
				const box = target.getBoundingClientRect();
				const line = (box.top + box.bottom) / 2 - top;
				const at = Math.max(line - 14, free);
				spots.set(note.dataset.note!, { line, note: at });
				free = at + note.offsetHeight + GAP;
			}
			tellNow();
		}

		function tellNow() {
			const railTop = rail ? rail.getBoundingClientRect().top - text.getBoundingClientRect().top : 0;
			tell(spots, railTop);
		}

		function soon(work: () => void) {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(work);
		}

		const onScroll = () => soon(tellNow);
		const observer = new ResizeObserver(() => soon(place));
		observer.observe(text);
		for (const note of text.querySelectorAll('[data-note]')) observer.observe(note);
		addEventListener('scroll', onScroll, { passive: true });
		return () => {
			cancelAnimationFrame(frame);
			observer.disconnect();
			removeEventListener('scroll', onScroll);
		};
	};
}
