import '../../components/pages.css';
import { createRoot } from 'react-dom/client';
import { Database } from '../../storage/database.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App db={new Database()} />);
