import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Content scripts take the API as the browser has it; here it is the same model.
Object.assign(globalThis, { browser: fakeBrowser });

// The model answers only listeners that call sendResponse; the polyfill lets them return a promise. Model that.
async function answerByPromise(message: unknown): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id } as never;
  const answers = await fakeBrowser.runtime.onMessage.trigger(structuredClone(message), sender, () => {});
  return answers.find((answer) => answer !== undefined);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answerByPromise as never);
});
