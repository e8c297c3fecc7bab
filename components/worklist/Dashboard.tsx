import { dateWords } from '../Header.tsx';
import { BarChart } from './BarChart.tsx';
import { type DecisionFigures, type Figures, surestPart } from './figures.ts';
import { LineChart } from './LineChart.tsx';
import { TopicTable } from './TopicTable.tsx';
import { duration, many, number, percent } from './words.ts';

interface Props {
	readonly figures: Figures;
	/** Undefined while the log is read. */
	readonly decisions: DecisionFigures | undefined;
	/** Share of exact code sets that autonomy must reach here. */
	readonly target: number;
}

const part = (count: number, of: number) => (of === 0 ? 'No figure yet' : percent(count / of, 1));

/** What the work came to: pictures to look at, each with its numbers. */
export function Dashboard({ figures, decisions, target }: Props) {
	const { coded, alone, reviewed, exact, suggested, added, medianSeconds, risk, days } = figures;
	const reported = suggested + added;
	const tiles: readonly (readonly [string, string, string])[] = [
		['Automation rate', part(alone, coded), `${number(alone)} of ${many(coded, 'coded encounter')} would go alone`],
		['Exactly right', part(exact, reviewed), `${number(exact)} of ${many(reviewed, 'reviewed encounter')}`],
		['Accepted', part(figures.outcomes[0]?.count ?? 0, suggested), `of ${many(suggested, 'suggestion')} decided on`],
		['Added by hand', part(added, reported), `${many(added, 'code')} nobody had suggested`],
		[
			'Time for an encounter',
			medianSeconds === undefined ? 'No figure yet' : duration(medianSeconds),
			'median from opening to the last decision, pauses left out',
		],
	];
	return (
		<main className="dashboard">
			<dl className="tiles">
				{tiles.map(([name, value, says]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd className="value num">{value}</dd>
						<dd className="quiet">{says}</dd>
					</div>
				))}
			</dl>
			<div className="charts">
				<BarChart
					title="What became of the suggestions"
					says={
						suggested === 0
							? 'Nothing is reviewed yet.'
							: `${many(suggested, 'suggestion')} of ${many(reviewed, 'reviewed encounter')}.`
					}
					bars={suggested === 0 ? [] : figures.outcomes}
					heads={['Outcome', 'Codes']}
				/>
				<LineChart
					title="Risk and coverage"
					says={riskSays(risk, target)}
					labels={risk.map(({ coverage }) => percent(coverage))}
					series={[{ name: 'Wrong code sets', values: risk.map((point) => point.risk) }]}
					top={Math.max(0.1, ...risk.map((point) => point.risk))}
					axis="of encounters"
					head="Coverage"
					tell={(value) => percent(value, 1)}
				/>
				<BarChart
					title="Reasons for rejection"
					says={none(decisions?.rejectReasons, 'Nothing was rejected yet.')}
					bars={decisions?.rejectReasons ?? []}
					heads={['Reason', 'Codes']}
				/>
				<LineChart
					title="Encounters a day"
					says={
						days.length === 0 ? 'No encounters yet.' : 'Arrived (solid) and reviewed (dashed), the last days with work.'
					}
					labels={days.map(({ day }) => dateWords(day))}
					series={[
						{ name: 'Arrived', values: days.map(({ arrived }) => arrived) },
						{ name: 'Reviewed', values: days.map((day) => day.reviewed) },
					]}
					top={Math.max(2, ...days.flatMap(({ arrived, reviewed: done }) => [arrived, done]))}
					axis=""
					head="Day"
					tell={(value) => number(Math.round(value))}
				/>
				<BarChart
					title="Most rejected codes"
					says={none(decisions?.rejected, 'Nothing was rejected yet.')}
					bars={decisions?.rejected ?? []}
					heads={['Code', 'Times']}
				/>
				<BarChart
					title="Most missed codes"
					says={none(decisions?.missed, 'Nothing was added or put in yet.')}
					bars={decisions?.missed ?? []}
					heads={['Code', 'Times']}
				/>
				<BarChart
					title="Time for a reviewed encounter"
					says={
						medianSeconds === undefined
							? 'Nothing is reviewed yet.'
							: `Half of them took ${duration(medianSeconds)} or less.`
					}
					bars={medianSeconds === undefined ? [] : figures.times}
					heads={['Time', 'Encounters']}
				/>
				<TopicTable topics={decisions?.topics} />
			</div>
		</main>
	);
}

/** What the line shows, and what to do about it. */
function riskSays(risk: Figures['risk'], target: number): string {
	const last = risk.at(-1);
	if (!last) return 'Needs reviewed encounters: the surer ones are compared with the less sure.';
	const all = `Had every encounter gone alone, ${percent(last.risk, 1)} of the code sets would have been wrong.`;
	const part = surestPart(risk, target);
	if (part > 0)
		return `${all} Of the surest ${percent(part)} no more than ${percent(1 - target)} were; the line above the page says whether enough are reviewed to rely on that.`;
	return `${all} No part of them, not even the surest, was exactly right in ${percent(target)}: keep shadow mode, in which a person sees every encounter, and begin with the codes most rejected and most missed below.`;
}

const none = (bars: readonly unknown[] | undefined, words: string) =>
	bars === undefined ? 'Reading the decisions.' : bars.length === 0 ? words : '';
