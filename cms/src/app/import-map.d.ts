/** Payload writes the import map as JavaScript without types. */
declare module '*/importMap.js' {
  import type { ImportMap } from 'payload';

  export const importMap: ImportMap;
}
