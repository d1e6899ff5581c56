/**
 * Puts an image on the clipboard, as PNG, which is all that browsers take there.
 *
 * @param address an address in this page.
 * @returns whether it is there now.
 */
export async function copyImage(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(address) })]);
    return true;
  } catch {
    // No image that this browser can draw, or no permission: it can still be dragged or saved.
    return false;
  }
}

async function pngOf(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png');
  });
}
