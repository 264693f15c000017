/** A script compiled on its own, as text: see vite.config.ts. */
declare module '*.ts?script' {
	const text: string;
	export default text;
}
