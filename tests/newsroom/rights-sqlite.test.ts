import { describeRights } from './rights-cases.ts';

describeRights('SQLite');
