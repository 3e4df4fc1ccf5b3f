import type {Policy} from '../src/policy/vocabulary.ts';

export function demonstrationOf(policy: Policy): Policy;
