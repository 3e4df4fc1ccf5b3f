/** The files of the sample policy by their paths; tools/sample-sources.mjs puts them into the command line. */
declare module 'handrail:sample-sources' {
	const files: Readonly<Record<string, string>>;
	export default files;
}
