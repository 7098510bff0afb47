/** The CMS without its admin in a process of its own, to be killed: Payload, the publisher, the doors. The newsroom is another process, as the admin is. */
import { startDoors } from 'cms/doors/start-doors';
import { readCmsEnv } from 'cms/platform/env';
import { openPayload } from 'cms/platform/open-payload';
import { startPublisher } from 'cms/publishing/publish-changes';
import { createSiteWaker } from 'cms/publishing/wake-site';
import { z } from 'zod';

const [doorsPort, sitePort] = z.tuple([z.coerce.number(), z.coerce.number()]).parse(process.argv.slice(2));
const { doorsSecret: secret = '' } = readCmsEnv();
const common = { clock: Date.now, log: () => undefined };

const payload = await openPayload();
const wakeSite = createSiteWaker({ url: `http://127.0.0.1:${sitePort}`, secret, ...common });
const publisher = startPublisher({ payload, ...common, onWritten: wakeSite, scanEveryMs: 300 });
await startDoors({ payload, port: doorsPort, secret, ...common, publisher, onOrder: wakeSite });
process.on('message', () => publisher.nudge());
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
