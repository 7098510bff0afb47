import { describePublishing } from './publishing-cases.ts';

describePublishing('sqlite');
