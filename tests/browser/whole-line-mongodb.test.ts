import { describeWholeLine } from './whole-line-cases.ts';

describeWholeLine('MongoDB');
