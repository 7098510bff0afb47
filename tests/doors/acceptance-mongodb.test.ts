import { describeAcceptance } from './acceptance-cases.ts';

describeAcceptance('mongodb');
