import type { Attachment } from 'svelte/attachments';

/** px around the screen in which something is near it. */
const NEAR = 200;

/** Tells whether an element is on the screen or near it, again whenever that changes. */
export function nearScreen(tell: (near: boolean) => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver((seen) => tell(seen[seen.length - 1].isIntersecting), {
			rootMargin: `${NEAR}px 0px`
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
