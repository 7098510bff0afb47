import { describeKilledPublishers } from './zz-cases.ts';
describeKilledPublishers('sqlite');
