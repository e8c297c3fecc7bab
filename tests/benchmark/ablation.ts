import { allRules } from '../../rules/all.ts';
import { changingRules } from '../../rules/changing.ts';
import { measureAci } from './aci.ts';
import { measureLines } from './lines.ts';
import { measureOwn } from './own.ts';
import { type Parts, shippedParts } from './runner.ts';

const engines = (): Readonly<Record<string, Parts>> => ({
	'as it ships': shippedParts(),
	'without the reader': { rules: allRules },
	'rules that change codes only': { ...shippedParts(), rules: changingRules },
	'no rules': { ...shippedParts(), rules: [] },
});

/** What the reader and the rules are worth: micro F1. */
export async function ablate() {
	const rows: Record<string, Readonly<Record<string, number>>> = {};
	for (const [name, parts] of Object.entries(engines())) {
		const aci = await measureAci(parts);
		rows[name] = {
			'own test': (await measureOwn('test', parts)).f1,
			'own tuning': (await measureOwn('tuning', parts)).f1,
			'lines test': (await measureLines('test', parts)).f1,
			'aci-dev': aci.asWritten.statusIgnored.f1,
			'layout lost': aci.layoutLost.statusIgnored.f1,
			'headings lost': aci.headingsLost.statusIgnored.f1,
		};
	}
	return rows;
}
