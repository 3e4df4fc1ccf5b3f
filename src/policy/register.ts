import {ACCOUNT_KINDS, type AccountKind, type Channel, type Place, type Policy} from './vocabulary.ts';

const bare = (account: string) => account.trim().replace(/^@/, '').toLowerCase();

/** The channel that an account name or handle stands for, if the company has registered it. */
export function channelOf(policy: Pick<Policy, 'channels'>, {site, account}: Place): Channel | undefined {
	if (account === undefined) return undefined;
	return policy.channels.find(
		channel =>
			(site === undefined || channel.site === site) &&
			[channel.account, channel.name].map(bare).includes(bare(account)),
	);
}

/** Registered accounts are official, others personal; an account we could not see is neither. */
export function accountKind(policy: Pick<Policy, 'channels'>, place: Place): AccountKind | undefined {
	const {account} = place;
	if (account === undefined) return undefined;
	const said = ACCOUNT_KINDS.find(kind => kind === account);
	return said ?? (channelOf(policy, place) === undefined ? 'personal' : 'official');
}
