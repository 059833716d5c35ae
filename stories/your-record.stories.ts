import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { entriesShown, find, type Reader } from './reader.ts';
import { datesRecord, type Args } from './support.ts';
import { recordTryout } from './tryout.ts';

const meta: Meta<Args> = {
  title: 'Your record',
  render: recordTryout,
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<Args>;

/** Drop a file, or choose one. */
export const Try: Story = {};

const transferOf = (name: string, content: unknown) => {
  const transfer = new DataTransfer();
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  transfer.items.add(new File([text], name, { type: 'application/json' }));
  return transfer;
};

async function choose({ canvasElement, step }: Reader, name: string, content: unknown) {
  await step(`Choose ${name}`, async () => {
    const input = (await find(canvasElement, 'input[type=file]')) as HTMLInputElement;
    input.files = transferOf(name, content).files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** A record without faults: on all three elements. */
export const AGoodRecord: Story = {
  play: async (reader) => {
    const { canvasElement, step } = reader;
    await choose(reader, 'good.json', datesRecord);
    await step('The elements show it', async () => {
      await find(canvasElement, '.outcome', /11 entries.*show it/);
      await entriesShown(canvasElement, (count) => count === 11);
    });
    await step('It has no fault', async () => {
      await find(canvasElement, '.checked', /No fault/);
    });
  },
};

/** Shown, though the check finds what an editor has to mend. */
export const ARecordWithFaults: Story = {
  play: async (reader) => {
    const { canvasElement, step } = reader;
    const [event] = datesRecord.events;
    const participants = [{ actor: 'nobody', role: 'speaker' }];
    const events = [{ ...event, mood: 'calm', participants }];
    await choose(reader, 'faulty.json', { ...datesRecord, events });
    await step('The elements show it', async () => {
      await entriesShown(canvasElement, (count) => count === 1);
    });
    await step('The field and the id are named, with what to do', async () => {
      await find(canvasElement, '.checked tr', /mood/);
      await find(canvasElement, '.checked tr', /nobody/);
    });
  },
};

/** Dropped; its shape is another one. */
export const AnotherShape: Story = {
  play: async ({ canvasElement, step }) => {
    await step('Drop it', async () => {
      const dataTransfer = transferOf('shape.json', {
        ...datesRecord,
        title: undefined,
        events: [{ ...datesRecord.events[0], when: '7 April' }],
      });
      const drop = await find(canvasElement, '.drop');
      drop.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await step('Each reason is said, with its place in words', async () => {
      await find(canvasElement, '.outcome', /2 reasons/);
      await find(canvasElement, '.reasons li', /^title is missing/);
      await find(canvasElement, '.reasons li', /events, no\. 1 \(A day\), when must be an object/);
    });
    await step('The check says where', () => find(canvasElement, '.checked tr', /line \d+/).then());
  },
};

export const NoJson: Story = {
  play: async (reader) => {
    const { canvasElement, step } = reader;
    await choose(reader, 'notes.json', '{ "title": "Missing a brace"');
    await step('It says so', async () => {
      await find(canvasElement, '.outcome', /not JSON/);
      await find(canvasElement, '.checked tr', /line 1/);
    });
  },
};
