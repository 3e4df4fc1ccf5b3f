import type {Site as SiteId, Surface} from '../../policy/vocabulary.ts';
import type {Editor} from '../editors/editor.ts';

/** Everything we know of one site. */
export interface Site {
	readonly id: SiteId;
	readonly editor: Editor;
	/** The controls that publish, wherever they stand. */
	readonly postButtons: string;
	/** The composer that an element belongs to, if it is one whose text is published. */
	composerAt(element: Element): Composer | undefined;
}

/** One place to write in, as the site shows it. */
export interface Composer {
	readonly root: HTMLElement;
	readonly editor: Editor;
	readonly surface: Surface;
	readonly audience?: string;
	/** The account that is posting, as the site names it. Asked each time: people switch. */
	account(): string | undefined;
	/** The site's own controls that publish this composer's text. */
	postButtons(): readonly HTMLElement[];
	/** Is Ctrl/Cmd+Enter known to post here? Where it is not, it is held all the same and passed on as the key it was. */
	readonly postsOnCtrlEnter: boolean;
}

/** An element a person can see. */
export function visible(element: HTMLElement): boolean {
	return element.checkVisibility();
}
