import { connect } from 'node:net';

/**
 * Sends bytes to a server of this machine as they are, and gives all that comes back until it has
 * nothing more to say.
 *
 * @param isHalf the caller hangs up without having ended its request
 */
export function exchange(port: number, bytes: string | Buffer, isHalf = false): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes, () => {
        if (isHalf) socket.destroy();
      });
    });
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    // A server may hang up on what it does not understand.
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });
}

/** A request for a target as it is written, which nothing resolves or encodes. */
export const getOf = (target: string, headers = ''): string =>
  `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`;

/** The status of an answer; `none` where there is no answer. */
export const statusOf = (answer: string): string => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'none';
