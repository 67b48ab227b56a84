import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { Picture } from '../harness-picture';

const FOLDER = join(import.meta.dirname, 'references');

/**
 * The picture that was looked at and found right. Where the looks are meant to change, `UPDATE_PICTURES=1` puts the
 * drawing as it is now in its place, to be looked at and committed.
 */
export function reference(name: string, now: Picture): Picture {
  const path = join(FOLDER, `${name}.png`);
  if (process.env.UPDATE_PICTURES === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, encode(now));
  }
  const { width, height, data } = PNG.sync.read(readFileSync(path));
  return new Picture(width, height, data);
}

/** Thirty-two steps a channel are as fine as the comparison, and a third of the bytes. */
function encode(picture: Picture): Buffer {
  const { width, height } = picture;
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      png.data.set([...picture.at(x, y).map((v) => (v & 0xf8) | 4), 255], (y * width + x) * 4);
  }
  return PNG.sync.write(png, { colorType: 2 });
}
