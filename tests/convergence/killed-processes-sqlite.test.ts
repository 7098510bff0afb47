import { describeKilledProcesses } from './killed-processes-cases.ts';

describeKilledProcesses('sqlite');
