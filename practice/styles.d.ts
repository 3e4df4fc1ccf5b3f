/** A style sheet that the build hands over as text, for a shadow root. */
declare module '*.shadow.css' {
	const css: string;
	export default css;
}
