/** The sample policy without its examples, as the build leaves it (tools/build.mjs). */
declare module 'handrail:sample-policy' {
	const policy: {readonly company: {readonly id: string}};
	export default policy;
}
