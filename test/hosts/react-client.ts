import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App, type Props } from './react-app.ts';

const { props } = globalThis as unknown as { props: Props };
hydrateRoot(document.getElementById('root')!, createElement(App, props));
