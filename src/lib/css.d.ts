/** Style sheets come as text: what we draw in a page carries its own. */
declare module '*.css' {
	const style: string;
	export default style;
}
