import {HOSTS} from '../../lib/hosts.ts';
import {facebook} from './facebook.ts';
import {linkedin} from './linkedin.ts';
import type {Site} from './site.ts';
import {x} from './x.ts';

export const sites: readonly Site[] = [x, facebook, linkedin];

export const siteAt = (hostname: string): Site | undefined => sites.find(({id}) => HOSTS[id] === hostname);
