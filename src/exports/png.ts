import type { SvgFile } from './svg';

/** Browsers refuse or blank larger canvases. */
const LARGEST_SIDE = 8_000;

/**
 * An SVG file as a picture of points, on white.
 * @param scale points per CSS pixel: 2 is sharp in a report; less where the picture would be too large for a canvas.
 * @throws Error when the browser cannot draw it.
 */
export async function pngOf(file: SvgFile, scale = 2): Promise<Blob> {
  const most = LARGEST_SIDE / Math.max(file.width, file.height);
  const factor = Math.min(scale, most);
  const address = URL.createObjectURL(new Blob([file.text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(file.width * factor);
    canvas.height = Math.round(file.height * factor);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('png: this browser gives no canvas to draw on');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'));
    if (blob === null) throw new Error('png: the browser could not write the picture');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
