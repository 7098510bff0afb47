import { describeKilledPublishers } from './killed-publisher-cases.ts';

describeKilledPublishers('mongodb');
