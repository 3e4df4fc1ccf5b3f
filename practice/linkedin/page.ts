import {installOracle} from '../oracle.ts';
import {showBanner} from '../shared/banner.ts';
import {element} from '../shared/dom.ts';
import {article, feed} from './feed.ts';
import {hashed} from './hashed.ts';
import {interopOutlet, openShareModal, type ShareModal} from './modal.ts';
import {author, words} from './words.ts';

const toastMs = 6000;
const posted: string[] = [];
let modal: ShareModal | undefined;

if (location.pathname === '/') {
	history.replaceState(null, '', `/feed/${location.search}`);
}
document.title = words.title;

const {page, start, list} = feed();
document.querySelector('#root')?.append(...page);
const outlet = interopOutlet();
showBanner('LinkedIn');
start.addEventListener('click', open);
installOracle({posted, model: () => modal?.text() ?? '', open});

function open(): void {
	modal ??= openShareModal(outlet, {
		onPost: post,
		onClose() {
			modal = undefined;
			start.focus();
		},
	});
}

function post(text: string): void {
	posted.push(text);
	list.prepend(article({...author, headline: words.followers, time: words.now, text, likes: 0}));
	const toast = element(
		'div',
		{role: 'alert', class: hashed('toast')},
		element('span', {}, words.posted),
		element('a', {href: '#root'}, words.view),
	);
	document.body.append(toast);
	setTimeout(() => toast.remove(), toastMs);
}
