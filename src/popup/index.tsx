import {render} from 'preact';
import {App} from './app.tsx';
import {useStore} from './store.ts';

const app = document.querySelector('#app');
if (app !== null) render(<App />, app);
void useStore.getState().load();
