/** The largest canvas that every browser draws (Safari on a phone), in pixels. */
const MOST = 16_777_216;

/**
 * A standalone SVG as a PNG of `width × height` times `scale`; a picture too large for a canvas gets a smaller scale.
 * Rejects with an Error when the browser cannot draw it.
 */
export async function pngOf(svg: string, width: number, height: number, scale = 2): Promise<Uint8Array> {
  const image = new Image();
  // A data address: the policy of the page allows no other picture from inside.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
  await image.decode();
  const fit = Math.min(scale, Math.sqrt(MOST / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * fit));
  canvas.height = Math.max(1, Math.floor(height * fit));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The canvas gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
