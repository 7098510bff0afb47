import { describeKills } from './killed-in-the-middle-cases.ts';

describeKills('SQLite');
