import { down, up } from './20261123_initial.ts';

export const migrations = [{ name: '20261123_initial', up, down }];
