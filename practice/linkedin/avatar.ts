import {element} from '../shared/dom.ts';

export interface Person {
	readonly name: string;
	readonly initials: string;
	readonly tint: string;
}

export function avatar({initials, tint}: Person): HTMLElement {
	return element('div', {class: 'avatar', style: `--tint: ${tint}`, 'data-initials': initials});
}
