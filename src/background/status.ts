import type {Status} from '../messages/status.ts';
import {activePolicy} from './active-policy.ts';
import {currentConfiguration} from './configuration.ts';
import {guidanceLanguage} from './language.ts';
import {syncState} from './store.ts';

export async function currentStatus(): Promise<Status> {
	const [policy, language, {configuration, ignored}, state] = await Promise.all([
		activePolicy(),
		guidanceLanguage(),
		currentConfiguration(),
		syncState(),
	]);
	const disabled = policy.mode === 'waiting' ? [] : [...policy.engine.disabled];
	const common = {
		language,
		ignored,
		disabledRules: disabled.map(([rule, reason]) => `${rule}: ${reason}`),
		...(configuration?.team === undefined ? {} : {team: configuration.team}),
	};
	if (policy.mode === 'demonstration')
		return {...common, mode: policy.mode, company: policy.engine.compiled.head.company.name};
	if (policy.mode === 'waiting') {
		const {mode, trouble} = policy;
		return {...common, mode, ...state, ...(trouble === undefined ? {} : {trouble})};
	}
	const {version, expires} = policy.pointer;
	return {
		...common,
		mode: policy.mode,
		company: policy.engine.compiled.head.company.name,
		version,
		expires,
		activeSince: policy.since,
		...state,
	};
}
