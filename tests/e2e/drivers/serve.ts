import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** One request the server saw: enough to prove what a browser asked for, and from where. */
export interface Request {
  readonly method: string;
  /** Path with its query string, as sent. */
  readonly path: string;
  readonly referer: string | undefined;
}

/** What to answer for one path instead of (or on top of) the file. */
export interface Override {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds to wait before answering. */
  readonly delay?: number;
  /** Sent instead of the file. */
  readonly body?: string;
}

/** A running server. */
export interface Server {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Every request so far, oldest first; set its length to 0 to start anew. */
  readonly requests: Request[];
  /** Keyed by path without query (`/index.html`); may be changed while the server runs. */
  readonly overrides: Map<string, Override>;
  /** Full address of a path in the folder. */
  url(path: string): string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on 127.0.0.1 on a free port and remembers every request. `/a/` answers with `/a/index.html`.
 * Browsers ask for `/favicon.ico` by themselves: that is answered with 204 and not remembered.
 */
export async function serve(folder: string, overrides: Readonly<Record<string, Override>> = {}): Promise<Server> {
  const requests: Request[] = [];
  const table = new Map(Object.entries(overrides));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/favicon.ico' && !table.has(pathname)) {
      response.writeHead(204).end();
      return;
    }
    requests.push({ method: request.method ?? 'GET', path: request.url ?? '/', referer: request.headers.referer });
    const override = table.get(pathname);
    if (override?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, override.delay));
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const headers = {
      'content-type': types[extname(name).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...override?.headers,
    };
    if (override?.body !== undefined) {
      response.writeHead(override.status ?? 200, headers).end(request.method === 'HEAD' ? undefined : override.body);
      return;
    }
    const file = await inFolder(folder, name);
    if (file === undefined) {
      const status = override?.status ?? 404;
      response.writeHead(status, { ...headers, 'content-type': 'text/plain' }).end(`${status}`);
    } else if (request.method === 'HEAD') {
      response.writeHead(override?.status ?? 200, headers).end();
    } else {
      createReadStream(file).pipe(response.writeHead(override?.status ?? 200, headers));
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    requests,
    overrides: table,
    url: (path) => new URL(path, `${origin}/`).href,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file a path names, if it is a file and lies inside the folder. */
async function inFolder(folder: string, path: string): Promise<string | undefined> {
  const root = normalize(folder + sep);
  const file = normalize(join(root, decodeURIComponent(path)));
  if (!file.startsWith(root)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true ? file : undefined;
}
