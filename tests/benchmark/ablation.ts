import type { Rule } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';
import { changingRules } from '../../rules/changing.ts';
import { measureAci } from './aci.ts';
import { measureOwn } from './own.ts';

const parts: Readonly<Record<string, readonly Rule[]>> = {
	'all rules': allRules,
	'rules that change codes only': changingRules,
	'no rules': [],
};

/** What the rules are worth, on notes that may be looked at. */
export async function ablate() {
	const rows: Record<string, { tuning: number; aci: number; aciLayoutLost: number }> = {};
	for (const [name, rules] of Object.entries(parts)) {
		const aci = await measureAci(rules);
		rows[name] = {
			tuning: (await measureOwn('tuning', rules)).f1,
			aci: aci.asWritten.statusIgnored.f1,
			aciLayoutLost: aci.layoutLost.statusIgnored.f1,
		};
	}
	return rows;
}
