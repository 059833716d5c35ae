import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-serif/wght.css';
import { render } from 'lit';
import '../../src/define.ts';
import '../../src/words/ar.define.ts';
import { scenes } from './scenes.ts';

const query = new URLSearchParams(location.search);
document.documentElement.lang = query.get('lang') ?? 'en';
document.documentElement.dir = query.get('lang') === 'ar' ? 'rtl' : 'ltr';

const frames = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Until every element has shown its data or said that it cannot, and every font that it uses is there. */
async function settled(): Promise<void> {
  const elements = document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(
    'sourced-timeline,sourced-actor-card,sourced-mission-status',
  );
  for (const element of elements) await element.updateComplete;
  await frames();
  for (const element of elements) await element.updateComplete;
  await document.fonts.ready;
  await frames();
}

async function show(): Promise<void> {
  const scene = scenes[query.get('scene') ?? ''];
  if (!scene) throw new Error(`No scene “${query.get('scene')}”`);
  const outcome = new Promise((done) => {
    if (!scene.awaits) return done(undefined);
    addEventListener(scene.awaits, done, { once: true });
  });
  render(scene.render(), document.body);
  await outcome;
  await settled();
  await scene.act?.();
  if (query.get('look') === 'print') dispatchEvent(new Event('beforeprint'));
  // What would only be loaded when it comes into view.
  for (const image of document.images) {
    image.loading = 'eager';
    await image.decode();
  }
  await settled();
}

// The runner waits for this.
Object.assign(globalThis, { shown: show() });
