import type { Story } from '../model/story.ts';
import { aboutData, DataError, type DataErrorCode } from './data-error.ts';
import { matchesIntegrity } from './integrity.ts';
import { checkSize, readJson } from './read-dataset.ts';

export interface LoadOptions {
  /** SRI hashes of the data, separated by spaces. */
  integrity?: string;
  /** Largest data accepted, in bytes; 20,000,000. */
  maxBytes?: number;
  /** A request that brings no byte for so many milliseconds is given up; 15,000. */
  idleMs?: number;
  /** Pause before the one retry, in milliseconds; 500. */
  retryMs?: number;
  /** Asks the server again, unless a request for the same data is under way. */
  reload?: boolean;
}

interface Request {
  story: Promise<Story>;
  pending: boolean;
}

const requests = new Map<string, Request>();

/**
 * The story at an address. One request per page for the same address, integrity and limit; a failed one is forgotten.
 * Network failures, timeouts, and the answers 429 and 5xx are retried once.
 * @throws {DataError} every code but `unknown-id`.
 */
export async function loadDataset(address: string, options: LoadOptions = {}): Promise<Story> {
  const url = resolve(address);
  const key = [url, options.maxBytes, options.integrity].join(' ');
  const known = requests.get(key);
  if (known && (known.pending || !options.reload)) return known.story;
  const request: Request = { story: load(url, options), pending: true };
  requests.set(key, request);
  try {
    return await request.story;
  } catch (error) {
    requests.delete(key);
    throw error;
  } finally {
    request.pending = false;
  }
}

function resolve(address: string): string {
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    if (/^https?:$/.test(url.protocol) || url.protocol + location.protocol === 'file:file:') {
      return url.href;
    }
  } catch {
    // Not an address at all: refused below like one that may not be used.
  }
  throw refusal('blocked-url', 'is refused: only http and https are loaded', address.slice(0, 200));
}

async function load(url: string, options: LoadOptions): Promise<Story> {
  const data = await download(url, options).catch(async (error: unknown) => {
    if (!(error instanceof PassingError)) throw error;
    await new Promise((resume) => setTimeout(resume, options.retryMs ?? 500));
    return download(url, options);
  });
  if (options.integrity && !(await matchesIntegrity(data, options.integrity))) {
    throw refusal('integrity', 'does not match its integrity hash', url);
  }
  return readJson(await data.text(), url);
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
