import type { Lang, Theme } from '#filters.ts';
import type { Audience } from '#model.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
		}
		interface Locals {
			/** The language of this answer: the URL's, else what the browser asks for. */
			lang: Lang;
			/** The theme that the URL fixes; null: the reader's own choice, else the system's. */
			theme: Theme | null;
			/** Whether the reader may see what is private (routes/access.server.ts). */
			audience: Audience;
		}
	}
}

export {};
