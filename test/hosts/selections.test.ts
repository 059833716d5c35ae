/** Content made with any attributes is taken over by an element with the same ones: no node is made anew, no data asked for. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { SELECTIONS, selections } from '../prerender/selections.ts';
import { addScript, content, page, settled, startHost } from './pages.ts';

const host = await startHost();
after(() => host.close());

const languages = new Set(Object.values(SELECTIONS).map(({ each }) => each['lang']));

describe('content made with attributes', () => {
  for (const form of ['A', 'B'] as const) {
    it(`is taken over as it stands, form ${form}`, async () => {
      const embeds = selections.map(([, tag, attributes], index) => {
        // The chart would read the data.
        const still = { controls: 'none', 'id-prefix': `n${index}-` };
        return content(form, tag, {
          ...(tag === 'sourced-timeline' && still),
          ...attributes,
        });
      });
      const visit = await host.visit(page(embeds.map((html) => `<div>${html}</div>`).join('')));
      const stamps = () =>
        visit.page.$$eval('[data-sourced-options]', (all) =>
          all.map((one) => one.getAttribute('data-sourced-options')),
        );
      const before = await stamps();
      assert.equal(before.length, selections.length);
      await visit.page.evaluate(() => {
        const pieces = [...document.querySelectorAll('[data-sourced-key]')];
        Object.assign(globalThis, { pieces });
      });
      for (const lang of languages)
        await visit.page.addScriptTag({ url: `/dist/embed.${lang}.js` });
      await addScript(visit.page);
      await settled(visit.page, selections.length);
      const gone = await visit.page.evaluate(() => {
        const { pieces } = globalThis as unknown as { pieces: Element[] };
        return pieces.filter((piece) => !piece.isConnected).map((piece) => piece.outerHTML);
      });
      assert.deepEqual(gone, []);
      assert.deepEqual(await stamps(), before);
      assert.deepEqual(
        visit.requests.filter((url) => url.endsWith('.json')),
        [],
      );
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }
});
