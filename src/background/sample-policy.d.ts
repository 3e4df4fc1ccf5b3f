/** The part of the sample policy that comes with the extension (tools/demonstration.mjs). */
declare module 'handrail:sample-policy' {
	const policy: {readonly company: {readonly id: string}};
	export default policy;
}
