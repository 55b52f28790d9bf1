import { connect, type Socket } from 'node:net';
import { HangError } from './limit.ts';

/** Values that cross the wire. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A connection to Firefox's Marionette server; commands are answered in the order they are sent. */
export interface Marionette {
  /** Sends one command and gives its answer. Throws the browser's error, or `HangError` after `milliseconds`. */
  send(command: string, parameters?: object, milliseconds?: number): Promise<unknown>;
  /** Closes the connection; what is still unanswered fails. */
  close(): void;
}

interface Waiting {
  readonly command: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Connects to a Marionette server on this machine and waits for its greeting.
 *
 * A message is `LENGTH:JSON`, the length in bytes; a command is `[0, id, name, parameters]`, an answer
 * `[1, id, error, value]` (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export async function marionette(port: number): Promise<Marionette> {
  const socket = connect({ host: '127.0.0.1', port });
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let greeted: () => void = () => undefined;
  let refused: (error: Error) => void = () => undefined;
  const greeting = new Promise<void>((resolve, reject) => {
    greeted = resolve;
    refused = reject;
  });
  const fail = (error: Error): void => {
    refused(error);
    for (const { command, reject } of waiting.values()) reject(new Error(`${command}: ${error.message}`));
    waiting.clear();
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox closed the connection.')));
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return greeted();
    const [, id, error, value]: unknown[] = message;
    const caller = waiting.get(Number(id));
    waiting.delete(Number(id));
    if (caller === undefined) return;
    if (error === null) caller.resolve(unwrap(value));
    else caller.reject(new Error(`${caller.command}: ${errorText(error)}`));
  });
  await greeting;

  return {
    send(command, parameters = {}, milliseconds = 20_000) {
      const id = next++;
      const text = JSON.stringify([0, id, command, parameters]);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new HangError(`Firefox did not answer ${command} within ${milliseconds} ms.`));
        }, milliseconds);
        const settle =
          <T>(then: (value: T) => void) =>
          (value: T): void => {
            clearTimeout(timer);
            then(value);
          };
        waiting.set(id, { command, resolve: settle(resolve), reject: settle(reject) });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => void socket.destroy(),
  };
}

/** Cuts the byte stream into messages. */
function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon === -1) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString('latin1'));
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString('utf8'));
      rest = rest.subarray(end);
      onMessage(message);
    }
  });
}

/** Most answers are `{ value }`. */
function unwrap(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

function errorText(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { error: name, message } = error as { error?: unknown; message?: unknown };
  return `${String(name)}: ${String(message)}`;
}
