import {browser} from '../lib/browser.ts';
import type {Answers} from '../messages/answer.ts';
import type {
	AdvisedDraft,
	CheckReply,
	Draft,
	ExplainedAdvice,
	PageFinding,
	ToBackground,
} from '../messages/protocol.ts';
import {type Advice, advise} from '../policy/advice.ts';
import type {Engine} from '../policy/engine.ts';
import {type Explanation, explain} from '../policy/explain.ts';
import {reachLink} from '../policy/reach.ts';
import type {Place} from '../policy/vocabulary.ts';
import {activePolicy} from './active-policy.ts';
import {showBadge} from './badge.ts';
import {currentConfiguration} from './configuration.ts';
import {guidanceLanguage} from './language.ts';
import {currentStatus} from './status.ts';
import {syncNow} from './sync.ts';
import {draftsOf, isOnASite} from './tabs.ts';

export const answers: Answers<ToBackground> = {
	async check(draft): Promise<CheckReply> {
		const policy = await activePolicy();
		if (policy.mode === 'waiting') return {checking: false};
		const language = await guidanceLanguage();
		const findings = (await adviceOn(policy.engine, draft, language)).map(forPage);
		return {checking: true, findings, language, demonstration: policy.mode === 'demonstration'};
	},

	async shown(shown, {tab}) {
		if (tab?.id !== undefined) await showBadge(tab.id, shown, await guidanceLanguage());
		return null;
	},

	async open({rule, what, site}) {
		const policy = await activePolicy();
		if (policy.mode === 'waiting') return null;
		const finding = {rule, severity: 'tip', start: 0, end: 0, match: ''} as const;
		const [advice] = advise(policy.engine.policy, [finding], await guidanceLanguage());
		const [reach] = advice?.contact.reach ?? [];
		const url = what === 'guideline' ? advice?.guideline.url : advice && reach && reachLink(reach, {advice, site});
		if (url !== undefined) await browser.tabs.create({url});
		return null;
	},

	async report({tab}) {
		const [policy, page, status] = await Promise.all([
			activePolicy(),
			tab === null ? undefined : draftsOf(tab),
			currentStatus(),
		]);
		const reload = page === undefined && tab !== null && (await isOnASite(tab));
		const common = {unknownField: page?.unknownField ?? false, reload, status};
		if (policy.mode === 'waiting' || page === undefined) return {drafts: page && [], ...common};
		const advised = page.drafts.map(
			async (draft): Promise<AdvisedDraft> => ({
				draft,
				advice: await explained(policy.engine, draft, status.language),
			}),
		);
		return {drafts: await Promise.all(advised), ...common};
	},

	async sync() {
		await syncNow();
		return currentStatus();
	},
};

async function adviceOn(engine: Engine, {text, place}: Draft, language: string): Promise<Advice[]> {
	const findings = engine.check(text, await placed(place));
	return findings.length === 0
		? []
		: advise(engine.policy, findings, language, {text, language: engine.languageOf(text)});
}

/** The place of a draft, with what is known of the person and the moment. */
async function placed(place: Place): Promise<Place> {
	const {configuration: {team, ring} = {}} = await currentConfiguration();
	return {
		...place,
		now: new Date().toISOString(),
		...(team === undefined ? {} : {team}),
		...(ring === undefined ? {} : {ring}),
	};
}

/** Why each finding is there, for the person who asks; once for each rule. */
async function explained(engine: Engine, draft: Draft, language: string): Promise<ExplainedAdvice[]> {
	const place = await placed(draft.place);
	const reasons = new Map<string, Explanation>();
	return (await adviceOn(engine, draft, language)).map(advice => {
		const because = reasons.get(advice.rule) ?? explain(engine, advice.rule, draft.text, place);
		reasons.set(advice.rule, because);
		return {...advice, because};
	});
}

/** What of a finding may enter a page: everything a page can see counts as published (DESIGN §7). */
function forPage({
	rule,
	severity,
	start,
	end,
	title,
	message,
	why,
	guideline,
	suggestions,
	contact,
	confidential,
}: Advice): PageFinding {
	const page = {rule, severity, start, end, contact: contact.name};
	return confidential ? page : {...page, guidance: {title, message, why, guideline: guideline.title, suggestions}};
}
