/** What the editor's forms on a bulletin's page have in common. */

/** Longest field that is taken. */
const LONGEST = 200;

export interface Fields {
	/** A field without the space around it; '' where the form has none. */
	field: (name: string) => string;
	/** Where to go afterwards: the form's `back`, if it is an address of this site; else the page's own. */
	back: string;
}

/** The fields of a form that was sent. */
export async function fieldsOf(request: Request, url: URL): Promise<Fields> {
	const form = await request.formData();
	const field = (name: string): string => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
	};
	return { field, back: backTo(form.get('back'), url) };
}

function backTo(given: FormDataEntryValue | null, url: URL): string {
	if (typeof given !== 'string' || !given.startsWith('/')) return url.pathname;
	const to = new URL(given, url);
	return to.origin === url.origin ? to.pathname + to.search + to.hash : url.pathname;
}
