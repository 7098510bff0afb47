/** Styles, scripts, fonts and fixed files of a build, laid beside the pages so that any web server can serve the folder alone. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const PACKED_TYPES = ['.css', '.js', '.svg', '.json', '.txt', '.xml', '.webmanifest'];
/** Below this, packing saves no packet. */
const SMALLEST_PACKED_BYTES = 400;
const ASSET_FOLDER = '_astro';
/** A reader's browser may keep a page this long and still ask for the styles it was made with. */
const KEPT_AFTER_BUILD_MS = 7 * 24 * 3_600_000;

/** Every file below a folder, as paths relative to it. */
export function listFilesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Puts every file of the build that is not there yet, with its packed forms; a name with a hash never changes its content. */
export function putClientAssets(clientFolder: string, publicFolder: string): void {
  for (const file of listFilesBelow(clientFolder)) {
    const source = join(clientFolder, file);
    const target = join(publicFolder, file);
    if (existsSync(target) && readFileSync(target).equals(readFileSync(source))) continue;
    mkdirSync(dirname(target), { recursive: true });
    const content = readFileSync(source);
    if (PACKED_TYPES.includes(extname(file)) && content.length >= SMALLEST_PACKED_BYTES) putPacked(target, content);
    copyFileSync(source, `${target}.part`);
    renameSync(`${target}.part`, target);
  }
}

function putPacked(target: string, content: Buffer): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${target}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${target}.gz`, gzipSync(content, { level: 9 }));
}

/** The names the assets of a build have in the public folder, packed forms included. */
export function listAssetNames(clientFolder: string): readonly string[] {
  return listFilesBelow(clientFolder).flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
}

/** True for an asset of an earlier build that a page in some reader's browser may still ask for. */
export function isYoungAsset(publicFolder: string, file: string, nowMs: number): boolean {
  return (
    file.startsWith(`${ASSET_FOLDER}/`) && nowMs - statSync(join(publicFolder, file)).mtimeMs < KEPT_AFTER_BUILD_MS
  );
}

/** Takes the young assets of earlier builds along into the folder of the new one. */
export function carryAssetsOver(change: { readonly from: string; readonly to: string; readonly nowMs: number }): void {
  const { from, to, nowMs } = change;
  for (const file of listFilesBelow(join(from, ASSET_FOLDER)).map((name) => join(ASSET_FOLDER, name))) {
    if (existsSync(join(to, file)) || !isYoungAsset(from, file, nowMs)) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    linkSync(join(from, file), join(to, file));
  }
}
