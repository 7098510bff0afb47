import { describeConvergence } from './convergence-cases.ts';

describeConvergence('mongodb');
