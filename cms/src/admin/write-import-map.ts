/** Writes the admin's import map from the config: `DATA_DIR=$(mktemp -d) node cms/src/admin/write-import-map.ts`. */
import { generateImportMap } from 'payload';

const { default: config } = await import('../payload.config.ts');
await generateImportMap(await config, { force: true, log: false });
process.exit(0);
