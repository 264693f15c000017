/** Characters that XML 1.0 forbids even as references, half surrogate pairs among them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text without what XML cannot hold (XML 1.0, section 2.2). */
export function withoutForbidden(text: string): string {
	return text.replace(FORBIDDEN, '');
}
