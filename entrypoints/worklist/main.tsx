import '../../components/pages.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { newQueries } from '../../components/queries.ts';
import { Database } from '../../storage/database.ts';
import { Keyed } from '../sidepanel/Keyed.tsx';
import { keepAudit } from '../sidepanel/keepAudit.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) {
	const db = new Database();
	keepAudit(db);
	createRoot(root).render(
		<QueryClientProvider client={newQueries()}>
			<Keyed db={db}>
				<App db={db} />
			</Keyed>
		</QueryClientProvider>,
	);
}
