import {useEffect} from 'preact/hooks';
import {browserLanguage} from '../lib/browser.ts';
import {words} from '../lib/words.ts';
import {Findings} from './findings.tsx';
import {PolicyStatus} from './policy-status.tsx';
import {useStore} from './store.ts';

export function App() {
	const {report, failed} = useStore();
	const language = report?.status.language ?? browserLanguage();
	const say = words(language);
	useEffect(() => {
		document.documentElement.lang = say.language;
	}, [say.language]);

	return (
		<>
			<header>
				<img src="icons/48.png" alt="" />
				<strong>Handrail</strong>
				<span>{say('privacy')}</span>
			</header>
			{failed && (
				<p class="notice" role="alert">
					{say('popupFailed')}
				</p>
			)}
			{report === undefined ? (
				!failed && <p class="quiet">{say('loading')}</p>
			) : (
				<>
					{report.status.mode === 'demonstration' && (
						<div class="notice" role="note">
							<strong>{say('policyDemonstration')}</strong>
							<p>{say('policyDemonstrationText', report.status.company ?? '')}</p>
						</div>
					)}
					<Findings report={report} say={say} />
					<PolicyStatus status={report.status} say={say} />
				</>
			)}
		</>
	);
}
