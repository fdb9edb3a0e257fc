import { render } from 'preact';
import { loadSettings } from '../../utils/settings/store.ts';
import { ManagerPage } from './manager-page.tsx';
import { noteImports } from './note-imports.ts';
import { changes, own } from '../../utils/room/stores.ts';
import { imports } from './services.ts';

const settings = await loadSettings();
const root = document.getElementById('root');
if (root) render(<ManagerPage settings={settings} />, root);

// What an earlier page left undone goes on as soon as this one is there.
noteImports(imports, own, changes, new AbortController().signal);
imports.resumeAll();
