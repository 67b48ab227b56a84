import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A screenshot as numbers. */
export class Picture {
  constructor(
    readonly width: number,
    readonly height: number,
    private readonly rgba: Uint8Array,
  ) {}

  /** The colour at a point counted in CSS pixels from the picture's top left. @throws outside the picture. */
  at(x: number, y: number): Colour {
    const i = (Math.floor(y) * this.width + Math.floor(x)) * 4;
    const [red, green, blue] = this.rgba.subarray(i, i + 3);
    if (x < 0 || x >= this.width || red === undefined || green === undefined || blue === undefined) {
      throw new RangeError(`there is no pixel ${x}, ${y} in a picture of ${this.width} x ${this.height}`);
    }
    return [red, green, blue];
  }

  /** The colour that most pixels of a square have, `reach` to each side of the point: letters across it do not count. */
  around(x: number, y: number, reach: number): Colour {
    const counts = new Map<string, { readonly colour: Colour; count: number }>();
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const colour = this.at(x + dx, y + dy);
        const seen = counts.get(colour.join()) ?? { colour, count: 0 };
        seen.count++;
        counts.set(colour.join(), seen);
      }
    }
    const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
    return most?.colour ?? this.at(x, y);
  }

  /** How many colours cover at least `share` (0 to 1) of the picture. */
  coloursOver(share: number): number {
    const counts = new Map<number, number>();
    for (let i = 0; i < this.rgba.length; i += 4) {
      const colour = ((this.rgba[i] ?? 0) << 16) | ((this.rgba[i + 1] ?? 0) << 8) | (this.rgba[i + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const least = share * this.width * this.height;
    return [...counts.values()].filter((count) => count >= least).length;
  }

  /**
   * Share, 0 to 1, of pixels whose colour differs from the other picture's by more than `tolerance` (0 to 255)
   * in some channel; only pixels for which `where` says yes are counted, all unless said.
   * @throws when the sizes differ, or no pixel is counted.
   */
  difference(
    other: Picture,
    tolerance: number,
    where: (x: number, y: number) => boolean = () => true,
  ): number {
    if (other.width !== this.width || other.height !== this.height) {
      throw new RangeError(
        `${this.width} x ${this.height} cannot be set against ${other.width} x ${other.height}`,
      );
    }
    let counted = 0;
    let different = 0;
    for (let y = 0, i = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++, i += 4) {
        if (!where(x, y)) continue;
        counted++;
        // By index: as two colours each, a screen's million pixels take a second.
        for (let channel = i; channel < i + 3; channel++) {
          if (Math.abs((this.rgba[channel] ?? 0) - (other.rgba[channel] ?? 0)) <= tolerance) continue;
          different++;
          break;
        }
      }
    }
    if (counted === 0) throw new RangeError('no pixel was to be compared');
    return different / counted;
  }
}

/** The greatest difference in one channel, 0 to 255. */
export function distance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

/** Looks at the page, or a part of it, as it is now. Animations are left to run and the caret is hidden. */
export async function pictureOf(what: Page | Locator): Promise<Picture> {
  return decode(await what.screenshot({ type: 'png', scale: 'css' }));
}

/** The picture in a PNG file's bytes. */
function decode(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png);
  return new Picture(width, height, data);
}
