/** The sample policy, compiled by the build (tools/build.mjs). */
declare module 'handrail:sample-policy' {
	const policy: unknown;
	export default policy;
}
