import type { Dataset } from '../../src/model/dataset.ts';

interface Seen {
  requests: number;
  cookies: number;
  notModified: number;
  preflights: number;
}

/** One address on the misbehaving server, with what that server knows of it. */
export function misbehaving(kind: string) {
  const id = crypto.randomUUID();
  const ask = async (action: string) => (await fetch(`/${action}/${id}`)).json() as Promise<Seen>;
  return {
    url: `/_misbehave/${kind}/${id}`,
    seen: () => ask('_seen'),
    requests: async () => (await ask('_seen')).requests,
    closed: () => ask('_closed'),
    /** Waits until the server has so many requests, then lets it answer. */
    async release(requests = 1) {
      while ((await ask('_seen')).requests < requests);
      await ask('_release');
    },
    /** What `given` answers with from now on. */
    async give(body: string, status = 200) {
      await fetch(`/_give/${status}/${id}`, { method: 'POST', body });
    },
    target: async () => (await fetch(`/_seen/${id}-target`)).json() as Promise<Seen>,
  };
}

const text = fetch('/test/fixtures/small-dataset.json').then((response) => response.text());

/** The small dataset, as JSON text and as a new object. */
export const smallText = () => text;
export const smallDataset = async (title?: string): Promise<Dataset> => {
  const dataset = JSON.parse(await text) as Dataset;
  return title ? { ...dataset, title } : dataset;
};
