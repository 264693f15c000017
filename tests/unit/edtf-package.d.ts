/** The part of the edtf package that the tests compare with; it comes without types. */
declare module 'edtf' {
	/** Milliseconds since 1970 of the first and last moment. */
	export default function edtf(text: string): { min: number; max: number };
}
