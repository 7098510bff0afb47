/** Who may read, create, change and delete what. Moves of the workflow have their own table (`workflow.ts`). */
import type { Role } from './roles.ts';

export const RESOURCES = [
  'content',
  'scripts',
  'media',
  'sections',
  'units',
  'users',
  'stations',
  'settings',
  'figures',
] as const;
export type Resource = (typeof RESOURCES)[number];

export const OPERATIONS = ['read', 'create', 'update', 'delete'] as const;
export type Operation = (typeof OPERATIONS)[number];

/**
 * `own`: what the person wrote, in the person's unit, while it is a draft; pictures the person uploaded.
 * `unit`: the person's unit and the units below it; a person without a unit belongs to the whole installation.
 * Pictures are deleted only while nobody uses them. What has gone live may be read by everyone who may read anything of its kind, and is never deleted, only withdrawn.
 */
export type Scope = 'none' | 'own' | 'unit' | 'all';

type Row = Readonly<Record<Operation, Scope>>;

const NOTHING = { read: 'none', create: 'none', update: 'none', delete: 'none' } as const satisfies Row;
const READS_UNIT = { read: 'unit', create: 'none', update: 'none', delete: 'none' } as const satisfies Row;
const READS_ALL = { read: 'all', create: 'none', update: 'none', delete: 'none' } as const satisfies Row;
const WRITES_OWN = { read: 'unit', create: 'unit', update: 'own', delete: 'own' } as const satisfies Row;
const WRITES_UNIT = { read: 'unit', create: 'unit', update: 'unit', delete: 'unit' } as const satisfies Row;
const FILES_PICTURES = { read: 'all', create: 'all', update: 'all', delete: 'unit' } as const satisfies Row;
const FILES_OWN_PICTURES = { ...FILES_PICTURES, delete: 'own' } as const satisfies Row;
const EVERYTHING = { read: 'all', create: 'all', update: 'all', delete: 'all' } as const satisfies Row;

export const PERMISSIONS = {
  content: {
    reporter: WRITES_OWN,
    editor: WRITES_UNIT,
    approver: WRITES_UNIT,
    broadcaster: READS_UNIT,
    analyst: READS_UNIT,
    administrator: EVERYTHING,
  },
  scripts: {
    reporter: READS_UNIT,
    editor: WRITES_UNIT,
    approver: WRITES_UNIT,
    broadcaster: WRITES_UNIT,
    analyst: READS_UNIT,
    administrator: EVERYTHING,
  },
  media: {
    reporter: FILES_OWN_PICTURES,
    editor: FILES_PICTURES,
    approver: FILES_PICTURES,
    broadcaster: READS_ALL,
    analyst: READS_ALL,
    administrator: EVERYTHING,
  },
  sections: {
    reporter: READS_ALL,
    editor: READS_ALL,
    approver: READS_ALL,
    broadcaster: READS_ALL,
    analyst: READS_ALL,
    administrator: EVERYTHING,
  },
  units: {
    reporter: READS_ALL,
    editor: READS_ALL,
    approver: READS_ALL,
    broadcaster: READS_ALL,
    analyst: READS_ALL,
    administrator: EVERYTHING,
  },
  users: {
    reporter: READS_ALL,
    editor: READS_ALL,
    approver: READS_ALL,
    broadcaster: READS_ALL,
    analyst: READS_ALL,
    administrator: EVERYTHING,
  },
  stations: {
    reporter: NOTHING,
    editor: READS_UNIT,
    approver: READS_UNIT,
    broadcaster: READS_UNIT,
    analyst: READS_UNIT,
    administrator: EVERYTHING,
  },
  settings: {
    reporter: READS_ALL,
    editor: READS_ALL,
    approver: READS_ALL,
    broadcaster: READS_ALL,
    analyst: READS_ALL,
    administrator: EVERYTHING,
  },
  figures: {
    reporter: NOTHING,
    editor: READS_UNIT,
    approver: READS_UNIT,
    broadcaster: READS_UNIT,
    analyst: READS_UNIT,
    administrator: EVERYTHING,
  },
} as const satisfies Record<Resource, Record<Role, Row>>;

/** How far a role's right reaches. */
export function scopeOf(role: Role, resource: Resource, operation: Operation): Scope {
  return PERMISSIONS[resource][role][operation];
}
