import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { contentType } from './content-type.ts';
import { findAnswer } from './site-address.ts';

/** A built site and where to serve it: the folder, the path it stands below, the network address. */
export interface SiteServerOptions {
  root: string;
  /** With a slash at both ends (`/`, `/archive/`). */
  base: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
}

export interface SiteServer {
  /** The address of the home page: `http://127.0.0.1:4321/archive/`. */
  address: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host would. Files are read at each request, so a new build shows at once.
 * Rejects, in words for the reader, when the folder holds no site or the port cannot be had.
 */
export async function startServer(options: SiteServerOptions): Promise<SiteServer> {
  const { base, host } = options;
  const root = resolve(options.root);
  if (!statSync(join(root, 'index.html'), { throwIfNoEntry: false })) {
    throw new Error(`There is no built site in ${root}: run "npm run build" first.`);
  }
  const server = createServer(answerFrom(root, base));
  const port = await listen(server, host, options.port);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answerFrom(root: string, base: string) {
  const sendFile = sirv(root, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, path) {
      const type = contentType(path);
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '', query] = (request.url ?? '').split('?', 2);
    const answer = findAnswer(root, base, path);
    if (answer.kind === 'redirect') {
      const search = query === undefined ? '' : `?${query}`;
      response.writeHead(301, { Location: `${answer.path}${search}` }).end();
    } else if (answer.kind === 'file') {
      request.url = `/${encodeURI(answer.file)}`;
      sendFile(request, response, () => sendNotFound(response, root, null));
    } else {
      sendNotFound(response, root, answer.page);
    }
  };
}

function sendNotFound(response: ServerResponse, root: string, page: string | null): void {
  const body = page === null ? 'Not found' : readFileSync(join(root, page));
  const type = page === null ? 'text/plain' : 'text/html';
  response.writeHead(404, { 'Content-Type': `${type};charset=utf-8` }).end(body);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(new Error(listenFault(error, host, port), { cause: error }));
    });
    server.listen(port, host, () => {
      const bound = server.address();
      done(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

function listenFault(error: NodeJS.ErrnoException, host: string, port: number): string {
  const other = 'choose another one, as in PORT=8080 npm run serve';
  if (error.code === 'EADDRINUSE') return `Port ${port} of ${host} is taken: ${other}.`;
  if (error.code === 'EACCES')
    return `Port ${port} of ${host} is reserved for the system: ${other}.`;
  return `The server cannot listen on ${host}, port ${port}: ${error.message}. Check HOST and PORT.`;
}
