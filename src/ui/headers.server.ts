import { embedCharts } from '#ui/embed/charts.ts';

const EMBEDS = new Set(embedCharts.map((chart) => `/embed/${chart}`));

/** Whether a path may be shown in any page's iframe: the embeds, and nothing else. */
export function embeddable(path: string): boolean {
	return EMBEDS.has(path);
}

/**
 * Sets the security headers of an answer. The content security policy of pages comes from SvelteKit (svelte.config.js)
 * with its nonces; here it gets the one directive that differs by path. Data and pictures, which have none, get a policy
 * that loads nothing.
 */
export function guard(headers: Headers, path: string): void {
	const policy = headers.get('content-security-policy') ?? "default-src 'none'; style-src 'unsafe-inline'";
	const ancestors = embeddable(path) ? '*' : "'none'";
	headers.set('content-security-policy', `${policy}; frame-ancestors ${ancestors}`);
	if (!embeddable(path)) headers.set('x-frame-options', 'DENY');
	headers.set('x-content-type-options', 'nosniff');
	headers.set('referrer-policy', 'strict-origin-when-cross-origin');
	headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
	if (!embeddable(path)) headers.set('cross-origin-opener-policy', 'same-origin');
}
