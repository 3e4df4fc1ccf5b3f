import type {Say} from '../lib/words.ts';
import type {Status, Trouble} from '../messages/status.ts';
import {useStore} from './store.ts';

/** Which policy is active and how it is doing, in human words; the particulars for IT are folded away. */
export function PolicyStatus({status, say}: {readonly status: Status; readonly say: Say}) {
	const {syncing, sync} = useStore();
	const {mode, company = '', version, activeSince, checkedAt, expires, trouble, ignored, disabledRules} = status;
	if (mode === 'demonstration' && ignored.length === 0 && disabledRules.length === 0) return null; // the notice above says it all
	const time = (moment: string) =>
		new Intl.DateTimeFormat(say.language, {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(moment));
	const times = [
		activeSince && say('policySince', time(activeSince)),
		checkedAt && say('policyChecked', time(checkedAt)),
	];
	return (
		<footer>
			<h1>{say('policyHeading')}</h1>
			{mode === 'active' && <p>{say('policyActive', company, String(version))}</p>}
			{mode === 'waiting' && <p>{say('policyWaiting')}</p>}
			{mode === 'demonstration' && <p>{say('policyDemonstration')}</p>}
			<p class="quiet">{times.filter(Boolean).join(' · ')}</p>
			{expires !== undefined && Date.parse(expires) < Date.now() && (
				<p class="notice">{say('policyExpired', time(expires))}</p>
			)}
			{trouble !== undefined && <TroubleNotice trouble={trouble} kept={mode === 'active'} say={say} />}
			<Folded heading={say('ignoredSettings')} lines={ignored} />
			<Folded heading={say('disabledRules')} lines={disabledRules} />
			{mode !== 'demonstration' && (
				<button type="button" disabled={syncing} onClick={() => void sync()}>
					{say(syncing ? 'syncing' : 'syncNow')}
				</button>
			)}
		</footer>
	);
}

function Folded({heading, lines}: {readonly heading: string; readonly lines: readonly string[]}) {
	if (lines.length === 0) return null;
	return (
		<details>
			<summary>{heading}</summary>
			<ul class="plain">
				{lines.map(line => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</details>
	);
}

function TroubleNotice({
	trouble: {code, expected, got},
	kept,
	say,
}: {
	readonly trouble: Trouble;
	readonly kept: boolean;
	readonly say: Say;
}) {
	return (
		<div class="notice" role="status">
			<p>
				{say(`trouble_${troubleKey(code)}`)} {kept && say('lastKept')}
			</p>
			<details>
				<summary>{say('details')}</summary>
				{say('expectedGot', expected, got)} ({code})
			</details>
		</div>
	);
}

type WithUnderscores<Code extends string> = Code extends `${infer First}-${infer Rest}` ? `${First}_${Rest}` : Code;

/** The browsers' message catalogues allow no hyphens in their keys. */
const troubleKey = <Code extends Trouble['code']>(code: Code) => code.replaceAll('-', '_') as WithUnderscores<Code>;
