import { createServer, type RequestListener, type Server } from 'node:http';
import { Failure } from '../headless/failure';

const LOOPBACK = '127.0.0.1';
const TRIES = 20;

/**
 * Listens on the loopback address alone, on the port or the next free one.
 *
 * @throws Failure when none of the next twenty is free
 */
export async function listen(
  answer: RequestListener,
  port: number,
): Promise<{ server: Server; port: number }> {
  for (let tried = port; tried < port + TRIES; tried += 1) {
    const server = createServer(answer);
    if (await isListening(server, tried)) return { server, port: tried };
  }
  throw new Failure(`The ports ${port} to ${port + TRIES - 1} are taken; name another by --port.`);
}

function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, LOOPBACK, () => {
      resolve(true);
    });
  });
}
