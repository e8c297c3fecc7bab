import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { editorTable, keepEditors, measuredEditors } from '../lab/columns.ts';
import { ablate } from './ablation.ts';
import { ablationTable, keepAblation } from './ablation-table.ts';
import { measureAci, missesOfAci } from './aci.ts';
import { measureAssertions } from './assertions.ts';
import { measureCalibration } from './calibration.ts';
import { missingCorpora } from './corpora.ts';
import { measureLines } from './lines.ts';
import { measureOwn, missesOfTuning } from './own.ts';
import { measurePrompts } from './prompts.ts';
import { keptBench, writeReadme } from './readme.ts';
import { held, version } from './runner.ts';
import { measureSizes } from './sizes.ts';
import { measureSpeed } from './speed.ts';
import { runStrangers } from './strangers.ts';
import { type Bench, table } from './table.ts';
import { measureTold } from './told.ts';
import { measuredInBrowser } from './worker.ts';

const usage = `npm run bench -- [--ablate] [--misses] [--save]
  --ablate  only what the reader and the rules are worth; with --save in docs/ablation.json and docs/reader.md
  --misses  codes missed and too many, note by note (tuning part and aci-dev; never the test part)
  --save    keep the figures in docs/bench.json and the table in README.md`;

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { ablate: flag, misses: flag, save: flag, help: flag } });
const missing = missingCorpora();
if (values.help || missing) {
	console.log(values.help ? usage : missing);
	process.exit(values.help ? 0 : 1);
}
if (values.misses) {
	await missesOfTuning();
	await missesOfAci();
	process.exit(0);
}

const say = (what: string) => process.stderr.write(`${what} …\n`);
const format = (file: string) =>
	spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file], {
		stdio: 'ignore',
	});
if (values.ablate) {
	const ablation = await ablate(say);
	console.log(ablationTable(ablation));
	if (values.save) format(keepAblation(ablation));
	process.exit(0);
}
say('speed');
const speed = await measureSpeed();
say('aci-dev');
const aci = await measureAci();
say('own gold');
const own = { tuning: await measureOwn('tuning'), test: await measureOwn('test') };
const lines = { tuning: await measureLines('tuning'), test: await measureLines('test') };
const told = { tuning: await measureTold('tuning'), test: await measureTold('test') };
say('prompts');
const prompts = { tuning: await measurePrompts('tuning'), test: await measurePrompts('test') };
say('calibration');
const calibration = { tuning: await measureCalibration('tuning'), test: await measureCalibration('test') };
say('NegEx set');
const assertions = measureAssertions();
say('300 notes of strangers');
const strangers = await runStrangers();
say('sizes');
const sizes = measureSizes();

const bench: Bench = {
	version: version(),
	machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`,
	aci,
	own,
	lines,
	told,
	prompts,
	calibration,
	assertions,
	held: { ...held },
	strangers: { notes: strangers.notes, codes: strangers.codes, exceptions: strangers.failures.length },
	speed,
	sizes,
	inBrowser: measuredInBrowser() ?? keptBench().inBrowser,
};
for (const failure of strangers.failures) console.log(failure);
console.log(table(bench));
const editors = measuredEditors();
console.log(`\n${editorTable(editors)}`);
mkdirSync('artifacts', { recursive: true });
const json = `${JSON.stringify(bench, undefined, '\t')}\n`;
writeFileSync('artifacts/bench.json', json);
if (values.save) {
	writeFileSync('docs/bench.json', json);
	format('docs/bench.json');
	keepEditors(editors);
	writeReadme(bench, editors);
}
