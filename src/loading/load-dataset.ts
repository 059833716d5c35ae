import { createStory, type Story } from '../model/story.ts';
import { aboutData, DataError, type DataErrorCode } from './data-error.ts';
import { matchesIntegrity } from './integrity.ts';
import { checked, checkSize, readJson } from './read-dataset.ts';
import { remember } from './remember.ts';
import { nextTask } from './turns.ts';

export interface LoadOptions {
  /** SRI hashes of the data, separated by spaces. */
  integrity?: string;
  /** Largest data accepted, in bytes; 20,000,000. */
  maxBytes?: number;
  /** A request that brings no byte for so many milliseconds is given up; 15,000. */
  idleMs?: number;
  /** Pause before the one retry, in milliseconds; 500. */
  retryMs?: number;
  /**
   * Asks the server again, unless a request for the same data is under way. To `refresh` is to ask
   * without the retry, and to get the very same story where the data has not changed.
   */
  reload?: boolean | 'refresh';
}

interface Answer {
  /** Kept outside of the script’s own memory, to see whether the next is the same. */
  data: Blob;
  story: Story;
}

interface Request {
  known?: Answer;
  asking?: Promise<Answer>;
}

const requests = new Map<string, Request>();

/**
 * The story at an address. One request at a time and page for the same address, integrity and limit; a failed one is
 * forgotten. Network failures, timeouts, and the answers 429 and 5xx are retried once.
 * @throws {DataError} every code but `unknown-id`.
 */
export async function loadDataset(address: string, options: LoadOptions = {}): Promise<Story> {
  const url = resolve(address);
  if (url === undefined) {
    const shown = address.slice(0, 200);
    throw refusal('blocked-url', 'is refused: only http and https are loaded', shown);
  }
  const key = requestKey(url, options);
  const request = requests.get(key) ?? {};
  remember(requests, key, request);
  if (request.known && !options.reload) return request.known.story;
  request.asking ??= ask(url, options, request.known).finally(() => {
    request.asking = undefined;
  });
  return (request.known = await request.asking).story;
}

/** Equal keys stand for the same data. */
export const requestKey = (url: string, { maxBytes, integrity }: LoadOptions): string =>
  [url, maxBytes, integrity].join(' ');

/** The absolute address; undefined where it may not be used. */
export function resolve(address: string): string | undefined {
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    if (/^https?:$/.test(url.protocol) || url.protocol + location.protocol === 'file:file:') {
      return url.href;
    }
  } catch {
    // Not an address at all.
  }
  return undefined;
}

async function ask(url: string, options: LoadOptions, known?: Answer): Promise<Answer> {
  const isRefresh = options.reload === 'refresh';
  const data = await download(url, options).catch(async (error: unknown) => {
    if (isRefresh || !(error instanceof PassingError)) throw error;
    await new Promise((resume) => setTimeout(resume, options.retryMs ?? 500));
    return download(url, options);
  });
  if (options.integrity && !(await matchesIntegrity(data, options.integrity))) {
    throw refusal('integrity', 'does not match its integrity hash', url);
  }
  const text = await data.text();
  if (isRefresh && known?.data.size === data.size && (await known.data.text()) === text) {
    return known;
  }
  // To read it, to check it, to index it, and to draw from it are tasks of their own.
  await nextTask();
  const value = readJson(text, url);
  await nextTask();
  const dataset = checked(value, url);
  await nextTask();
  const story = createStory(dataset);
  await nextTask();
  return { data, story };
}

async function download(url: string, options: LoadOptions): Promise<Blob> {
  const { maxBytes, idleMs = 15_000, reload } = options;
  const abort = new AbortController();
  let idle = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      idle = true;
      abort.abort();
    }, idleMs);
  };
  try {
    wait();
    const { body, headers, ok, status } = await fetch(url, {
      credentials: 'omit',
      cache: reload ? 'no-cache' : 'default',
      signal: abort.signal,
    });
    if (!ok) throw statusError(status, url);
    checkSize(Number(headers.get('content-length')), maxBytes, url);
    const reader = body?.getReader();
    const chunks: BlobPart[] = [];
    let size = 0;
    for (;;) {
      wait();
      const chunk = (await reader?.read())?.value;
      if (!chunk) return new Blob(chunks);
      checkSize((size += chunk.length), maxBytes, url);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    if (idle) throw refusal('timeout', `sent nothing for ${idleMs / 1000} s`, url, PassingError);
    throw refusal(
      'network',
      'could not be fetched: see the address, the connection and the CORS headers',
      url,
      PassingError,
    );
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** A failure that may be over when asked again. */
class PassingError extends DataError {}

const refusal = (code: DataErrorCode, predicate: string, url: string, Kind = DataError) =>
  new Kind(code, aboutData(predicate, url), url);

const statusError = (status: number, url: string) =>
  refusal(
    status === 404 || status === 410 ? 'not-found' : 'network',
    `was answered with ${status}`,
    url,
    status === 429 || status >= 500 ? PassingError : DataError,
  );
