import '../../../components/pages.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Options } from '../../../components/Options.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { newQueries } from '../../../components/queries.ts';
import { TeachSheet } from '../../../components/TeachSheet.tsx';
import { states } from '../views.ts';
import { CardStory } from './card.tsx';
import { deeds } from './deeds.ts';
import { options } from './options.ts';
import { WorklistStory } from './worklist.tsx';

const state = new URLSearchParams(location.search).get('state') ?? 'results';
const reviewer =
	state === 'first-run' ? null : { name: 'Jo Marsh', role: state.startsWith('document') ? 'Physician' : 'Coder' };
const nothing = () => {};
const teaching = {
	known: state === 'teaching' ? (['patient'] as const) : [],
	broken: [],
	pointing: state === 'teaching' ? ('note' as const) : undefined,
	problem: undefined,
	point: nothing,
	stop: nothing,
	forget: nothing,
	close: nothing,
};

createRoot(document.getElementById('root')!).render(
	<QueryClientProvider client={newQueries()}>
		{state === 'card' ? (
			<CardStory />
		) : state.startsWith('worklist') ? (
			<WorklistStory state={state} />
		) : state.startsWith('options') ? (
			<Options {...options(state)} />
		) : (
			<>
				<Panel
					shown={states[state]!}
					reviewer={reviewer}
					deeds={deeds}
					allow={nothing}
					read={nothing}
					introduce={nothing}
				/>
				{state === 'teaching' ? <TeachSheet teaching={teaching} /> : null}
			</>
		)}
	</QueryClientProvider>,
);
