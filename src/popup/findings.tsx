import {byRule} from '../lib/by-rule.ts';
import type {Say} from '../lib/words.ts';
import type {Draft, ExplainedAdvice, TabReport} from '../messages/protocol.ts';
import {Because} from './because.tsx';
import {Contact} from './contact.tsx';
import {useStore} from './store.ts';

/** Everything there is to say about what is being written in this tab. */
export function Findings({
	report: {drafts, unknownField, reload, status},
	say,
}: {
	readonly report: TabReport;
	readonly say: Say;
}) {
	const {includeDraft, setIncludeDraft} = useStore();
	if (drafts === undefined) return <Calm text={say(reload ? 'reloadPage' : 'notASite')} />;
	if (status.mode === 'waiting') return <Calm text={say('waitingHere')} />;
	if (drafts.length === 0) return <Calm text={say(unknownField ? 'unknownField' : 'noDraft')} />;
	const notes = drafts.flatMap(({draft, advice}) => byRule(advice, ({rule}) => rule).map(all => ({draft, all})));
	if (notes.length === 0) return <Calm text={say('noFindings')} />;
	return (
		<section aria-labelledby="findings">
			<h1 id="findings">{say.count('findingsHeading', notes.length)}</h1>
			<label>
				<input
					type="checkbox"
					checked={includeDraft}
					onChange={event => setIncludeDraft(event.currentTarget.checked)}
				/>
				{say('includeDraft')}
			</label>
			{notes.map(({draft, all}) => (
				<Finding
					key={`${all[0].rule} ${all[0].start} ${draft.text}`}
					all={all}
					draft={draft}
					company={status.company ?? ''}
					version={status.version}
					say={say}
				/>
			))}
		</section>
	);
}

const Calm = ({text}: {readonly text: string}) => (
	<div class="calm">
		<p>{text}</p>
	</div>
);

interface FindingProps {
	/** What one rule has to say of one draft. */
	readonly all: readonly [ExplainedAdvice, ...ExplainedAdvice[]];
	readonly draft: Draft;
	readonly company: string;
	readonly version: number | undefined;
	readonly say: Say;
}

function Finding({all, draft, company, version, say}: FindingProps) {
	const [advice] = all;
	const {severity, title, message, why, lesson, guideline} = advice;
	const found = [...new Set(all.map(({match}) => match).filter(match => match !== ''))];
	const suggestions = [...new Set(all.flatMap(each => each.suggestions))];
	return (
		<article>
			<div class={`severity ${severity}`}>{say(`severity_${severity}`)}</div>
			<h2>{title}</h2>
			<p class="found">
				{found.length === 0 ? say('wholePost') : found.map(words => <mark key={words}>{say('quoted', words)}</mark>)}
			</p>
			<p>{message}</p>
			<p class="quiet">{why}</p>
			{suggestions.length > 0 && <h3>{say('betterWording')}</h3>}
			{suggestions.map(wording => (
				<p key={wording} class="wording">
					{wording}
				</p>
			))}
			{lesson !== undefined && <h3>{say('lesson')}</h3>}
			{lesson !== undefined && <p class="lesson">{lesson}</p>}
			<h3>{say('guideline')}</h3>
			<p>
				<a href={guideline.url} target="_blank" rel="noreferrer">
					{guideline.title}
				</a>
			</p>
			<Contact advice={advice} draft={draft} say={say} />
			<Because advice={advice} company={company} version={version} say={say} />
		</article>
	);
}
