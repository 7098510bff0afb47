import { describe, expect, it } from 'vitest';
import { OPERATIONS, RESOURCES, scopeOf } from './permissions.ts';
import { ROLES } from './roles.ts';

describe('permissions', () => {
  it('let administrators do everything and nobody else make accounts, units, sections or settings', () => {
    for (const resource of RESOURCES) {
      for (const operation of OPERATIONS) expect(scopeOf('administrator', resource, operation)).toBe('all');
    }
    for (const role of ROLES.filter((candidate) => candidate !== 'administrator')) {
      for (const resource of ['users', 'units', 'sections', 'settings', 'stations'] as const) {
        for (const operation of ['create', 'update', 'delete'] as const) {
          expect(scopeOf(role, resource, operation), `${role} ${operation} ${resource}`).toBe('none');
        }
      }
    }
  });

  it('let a reporter change only own drafts, a broadcaster only scripts, an analyst nothing', () => {
    expect(scopeOf('reporter', 'content', 'update')).toBe('own');
    expect(scopeOf('reporter', 'scripts', 'create')).toBe('none');
    expect(scopeOf('broadcaster', 'content', 'update')).toBe('none');
    expect(scopeOf('broadcaster', 'scripts', 'update')).toBe('unit');
    for (const resource of RESOURCES) expect(scopeOf('analyst', resource, 'update')).toBe('none');
  });

  it('let a reporter delete own pictures, editors those of their unit', () => {
    expect(scopeOf('reporter', 'media', 'delete')).toBe('own');
    expect(scopeOf('editor', 'media', 'delete')).toBe('unit');
    expect(scopeOf('broadcaster', 'media', 'delete')).toBe('none');
  });

  it('let nobody but administrators reach beyond their unit in content', () => {
    for (const role of ROLES.filter((candidate) => candidate !== 'administrator')) {
      for (const operation of OPERATIONS) expect(scopeOf(role, 'content', operation)).not.toBe('all');
    }
  });
});
