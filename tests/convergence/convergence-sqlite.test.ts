import { describeConvergence } from './convergence-cases.ts';

describeConvergence('sqlite');
