import browser, { type Runtime } from 'webextension-polyfill';
import { type Answer, type Ask, type Envelope, type Name, type Protocol, parseEnvelope } from '../core/messages.ts';

/** Sends a message to the other documents of the extension (from a page script or a reader: to the background). Rejects when nobody answers. */
export const send = async <N extends Name>(name: N, ask: Ask<N>): Promise<Answer<N>> => {
  const answer: unknown = await browser.runtime.sendMessage({ name, ask } satisfies Envelope<N>);
  if (answer === undefined || answer === null) throw new Error(`no answer to ${name}`);
  return answer as Answer<N>;
};

/** Sends a message to the page script in the top frame of a tab. Rejects when none is there. */
export const sendToPage = async <N extends Name>(tab: number, envelope: Envelope<N>): Promise<Answer<N>> => {
  const answer: unknown = await browser.tabs.sendMessage(tab, envelope, { frameId: 0 });
  if (answer === undefined || answer === null) throw new Error(`no answer to ${envelope.name}`);
  return answer as Answer<N>;
};

/** What a receiver does for the messages it takes; the others are left to other receivers. */
export type Handlers = { [N in Name]?: (ask: Ask<N>, sender: Runtime.MessageSender) => Promise<Answer<N>> | Answer<N> | null };

/**
 * Answers messages from our own extension until `signal` aborts. A message of another shape or sender is not answered;
 * a handler that answers `null` refuses.
 */
export const serve = (handlers: Handlers, signal?: AbortSignal): void => {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const envelope = parseEnvelope(message);
    if (envelope === null) return undefined;
    const handler = handlers[envelope.name] as ((ask: Ask<Name>, sender: Runtime.MessageSender) => unknown) | undefined;
    if (handler === undefined) return undefined;
    const answer = handler(envelope.ask as Parameters<Protocol[Name]>[0], sender);
    return answer === null ? undefined : Promise.resolve(answer);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
};
