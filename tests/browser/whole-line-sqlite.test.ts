import { describeWholeLine } from './whole-line-cases.ts';

describeWholeLine('SQLite');
