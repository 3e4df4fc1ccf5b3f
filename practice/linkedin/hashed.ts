/** A class list as LinkedIn's newer front-end has it: our readable name beside a hashed one (SITES.md 2.2). */
export function hashed(name: string): string {
	let hash = 0x811c9dc5;
	for (const character of name) {
		hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
	}
	return `_${(hash >>> 0).toString(16).padStart(8, '0')} ${name}`;
}
