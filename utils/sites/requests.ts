import browser from 'webextension-polyfill';
import type { FetchAsked, Published } from '../subscriptions/fetching.ts';
import type { FetchFailure } from '../subscriptions/outcome.ts';
import { isOriginGranted, packAddress } from './publishers.ts';
import { noteRequest, type NoteEnd } from './request-log.ts';

/** The one module that fetches: files of the package, and packs from origins that the reader granted for them. */

/** A file of the package; nothing leaves the machine. */
export async function packaged(
  path: '/languages.json' | '/page-words.json' | `/packs/${string}`,
): Promise<Response> {
  const response = await send(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** Milliseconds without a byte. */
const PATIENCE = 30_000;
/** Milliseconds for one file, however steadily it drips. */
const LONGEST = 20 * 60_000;

/**
 * Fetches one file of a pack. It is noted in the log before it is sent, carries no credentials and no referrer, and is
 * followed nowhere: a redirect would ask a host that the reader was never asked about. Never rejects.
 */
export async function fetchPublished(address: string, asked: FetchAsked): Promise<Published> {
  if (packAddress(address) === null) return failed('address');
  if (!(await isOriginGranted(address))) return failed('not-allowed');
  if (asked.signal?.aborted) return failed('stopped');
  let end: NoteEnd;
  try {
    end = await noteRequest(address);
  } catch (error) {
    return failed('log', String(error));
  }
  const receiving = new Receiving(asked);
  const published = await receiving.receive(address);
  // That it was sent is in the log already.
  await end(outcomeOf(published), receiving.bytes).catch(() => undefined);
  return published;
}

function send(address: string, init?: RequestInit): Promise<Response> {
  return fetch(address, init);
}

/** One answer, from its first byte to its last, and what ended it. */
class Receiving {
  bytes = 0;
  readonly #asked: FetchAsked;
  readonly #stop = new AbortController();
  #why: FetchFailure | undefined;
  #hasAnswered = false;

  constructor(asked: FetchAsked) {
    this.#asked = asked;
  }

  async receive(address: string): Promise<Published> {
    const { signal, patience = PATIENCE } = this.#asked;
    const stopped = (): void => this.#end('stopped');
    signal?.addEventListener('abort', stopped);
    // Perhaps while it was being noted.
    if (signal?.aborted) stopped();
    const latest = setTimeout(() => this.#end('slow'), LONGEST);
    const watch = setInterval(() => this.#look(patience), patience / 4);
    try {
      return await this.#answer(address);
    } catch (error) {
      return failed(this.#why ?? (this.#hasAnswered ? 'cut-short' : 'unreachable'), String(error));
    } finally {
      clearTimeout(latest);
      clearInterval(watch);
      signal?.removeEventListener('abort', stopped);
      // Nothing more is read of an answer that was not wanted.
      this.#stop.abort();
    }
  }

  #lastByte = Date.now();

  #look(patience: number): void {
    if (Date.now() - this.#lastByte >= patience) this.#end('slow');
  }

  #end(why: FetchFailure): void {
    this.#why ??= why;
    this.#stop.abort();
  }

  async #answer(address: string): Promise<Published> {
    const response = await send(address, this.#init());
    this.#hasAnswered = true;
    if (response.type === 'opaqueredirect') return failed('redirected');
    if (response.status === 304) return { ok: true, unchanged: true };
    if (response.status >= 300 && response.status < 400) return failed('redirected');
    if (!response.ok || !response.body) return failed('status', String(response.status));
    const body = await this.#read(response.body);
    const [etag, lastModified] = ['etag', 'last-modified'].map((name) => response.headers.get(name));
    return { ok: true, unchanged: false, body, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  }

  #init(): RequestInit {
    const { etag, lastModified, reload = false } = this.#asked;
    return {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: reload ? 'reload' : 'no-cache',
      headers: {
        // A pack is the same in every language; which ones the reader speaks is nobody's business.
        'Accept-Language': '*',
        ...(etag !== undefined && { 'If-None-Match': etag }),
        ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
      },
      signal: this.#stop.signal,
    };
  }

  /** As a Blob, which browsers keep out of memory where it is large. */
  #read(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
    const { cap, onBytes } = this.#asked;
    const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, out) => {
        this.bytes += chunk.byteLength;
        this.#lastByte = Date.now();
        if (this.bytes > cap) {
          this.#end('too-large');
          out.error(new Error(`more than ${cap} bytes`));
          return;
        }
        out.enqueue(chunk);
        onBytes?.(this.bytes);
      },
    });
    return new Response(stream.pipeThrough(counted)).blob();
  }
}

function outcomeOf(published: Published): 'received' | 'unchanged' | FetchFailure {
  if (!published.ok) return published.code;
  return published.unchanged ? 'unchanged' : 'received';
}

function failed(code: FetchFailure, detail?: string): Published {
  return { ok: false, code, ...(detail !== undefined && { detail }) };
}
