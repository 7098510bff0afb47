import { describeWholeLine } from './whole-line.ts';

describeWholeLine('SQLite');
