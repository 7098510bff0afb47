/** A mail server that keeps what it is given, for tests of mails. */
import { createServer, type Socket } from 'node:net';
import { once } from 'node:events';

interface Mail {
  readonly to: string;
  readonly text: string;
}

export type Mailbox = Awaited<ReturnType<typeof startMailbox>>;

export async function startMailbox() {
  const mails: Mail[] = [];
  const server = createServer((socket) => {
    receive(socket, (mail) => void mails.push(mail));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    countTo: (address: string) => mails.filter(({ to }) => to === address).length,
    /** The first mail to an address; the test's own time limit ends the waiting. */
    nextTo: async (address: string): Promise<Mail> => {
      for (;;) {
        const mail = mails.find(({ to }) => to === address);
        if (mail) return mail;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** The few words of SMTP that a sender needs. */
function receive(socket: Socket, keep: (mail: Mail) => void): void {
  let to = '';
  let data: string[] | undefined;
  let rest = '';
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString()).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (data) {
        // A sender doubles a dot that begins a line.
        if (line !== '.') data.push(line.replace(/^\.\./, '.'));
        else {
          keep({ to, text: decodeBody(data.join('\n')) });
          data = undefined;
          socket.write('250 kept\r\n');
        }
        continue;
      }
      if (/^RCPT TO/i.test(line)) to = /<(.*)>/.exec(line)?.[1] ?? '';
      if (/^DATA/i.test(line)) {
        data = [];
        socket.write('354 go on\r\n');
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else socket.write('250 fine\r\n');
    }
  });
}

/** Quoted-printable or base64, as the sender chose. */
function decodeBody(mail: string): string {
  const [head = '', ...paragraphs] = mail.split('\n\n');
  const body = paragraphs.join('\n\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
