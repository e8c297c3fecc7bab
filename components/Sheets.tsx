import { AddSheet } from './AddSheet.tsx';
import type { Deeds } from './deeds.ts';
import { HelpSheet, type Listed } from './HelpSheet.tsx';
import { RejectSheet } from './RejectSheet.tsx';
import { ReplaceSheet } from './ReplaceSheet.tsx';
import { evidenceOf, type ReviewView, subject } from './review.ts';
import type { Staging } from './useStage.ts';

interface Props {
	readonly staging: Staging;
	readonly review: ReviewView;
	readonly deeds: Deeds;
	readonly more?: readonly Listed[] | undefined;
}

/** The sheet that is raised, if any; each ends in one decision or in none. */
export function Sheets({ staging, review, deeds, more }: Props) {
	const { sheet, stage, lower } = staging;
	const { line } = stage;
	const { text, dateOfService: scope } = review.encounter;
	if (sheet === 'help') return <HelpSheet close={lower} more={more} opening={deeds.openingKeys} />;
	if (sheet === 'add') {
		return (
			<AddSheet
				{...{ line, text, scope, deeds }}
				close={lower}
				add={({ code, title }, evidence) => {
					stage.decide({ kind: 'add', code, title }, evidence, `${code} added`);
					lower();
				}}
			/>
		);
	}
	if (line?.kind !== 'code') return null;
	const code = subject(line.item);
	const evidence = evidenceOf(line);
	if (sheet === 'reject') {
		return (
			<RejectSheet
				code={line.item.code}
				title={line.item.title}
				close={lower}
				reject={(reason) => {
					stage.decide({ kind: 'reject', code, reason }, evidence, `${code} rejected`);
					lower();
					stage.advance();
				}}
			/>
		);
	}
	if (sheet === 'replace') {
		return (
			<ReplaceSheet
				item={line.item}
				{...{ text, scope }}
				search={deeds.search}
				close={lower}
				replace={(hit) => {
					const put = { code: hit.code, title: hit.title };
					stage.decide({ kind: 'replace', code, with: put }, evidence, `${code} replaced with ${hit.code}`);
					lower();
					stage.advance();
				}}
			/>
		);
	}
	return null;
}
