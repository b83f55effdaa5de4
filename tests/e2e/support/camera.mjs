// What the camera of a phone reads.

import jsqr from 'jsqr';

/** Reads the square on a picture that a page shows: the address in it, or nothing. */
export async function scan(image) {
  const { data, width, height } = await image.evaluate(async (seen) => {
    await seen.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [seen.naturalWidth, seen.naturalHeight];
    const context = canvas.getContext('2d');
    context.drawImage(seen, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    // One byte for each pixel is enough, and much less to hand over.
    return { data: Array.from({ length: pixels.data.length / 4 }, (_, at) => pixels.data[at * 4]), width: canvas.width, height: canvas.height };
  });
  const colours = new Uint8ClampedArray(width * height * 4);
  data.forEach((grey, at) => colours.set([grey, grey, grey, 255], at * 4));
  return jsqr(colours, width, height)?.data;
}
