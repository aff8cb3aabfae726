import { createRoot } from 'react-dom/client';
import { App } from './desk/app.tsx';
import { warmUpDatabases } from './store/warm-up.ts';

warmUpDatabases();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
