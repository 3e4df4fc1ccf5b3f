import type {Say} from '../lib/words.ts';
import type {ExplainedAdvice} from '../messages/protocol.ts';
import type {Told} from '../policy/explain.ts';

interface BecauseProps {
	readonly advice: ExplainedAdvice;
	readonly company: string;
	/** Of the policy; the demonstration has none. */
	readonly version: number | undefined;
	readonly say: Say;
}

/** “Why do I see this?”: the rule and for whom it is, the words it found, and what of this place brought it here. */
export function Because({advice: {rule, layer, because}, company, version, say}: BecauseProps) {
	const words = [...new Set(wordsOf(because.match))];
	const fits = because.fits.filter(({fits}) => fits === true).map(({key}) => say(`fits_${key}`));
	return (
		<details class="quiet">
			<summary>{say('whySeen')}</summary>
			<ul class="plain">
				<li>{say('whyRule', rule, layer === 'company' ? say('layerCompany', company) : say('layerTeam'))}</li>
				{words.length > 0 && <li>{say('whyWords', words.map(word => say('quoted', word)).join(' '))}</li>}
				{fits.length > 0 && <li>{say('whyHere', fits.join(', '))}</li>}
				{version !== undefined && <li>{say('whyVersion', String(version))}</li>}
			</ul>
		</details>
	);
}

/** What the matchers at the ends of the tree found, but not what a context would have excused. */
function wordsOf({matcher, holds, found, inner}: Told): string[] {
	if (!holds) return [];
	if (inner.length === 0) return found.map(({words}) => words);
	return (matcher === 'unless' ? inner.slice(0, 1) : inner).flatMap(wordsOf);
}
