// The pattern of ground without data.

/** Grey diagonal lines: no data, which is not the same as a small value. */
export function hatch() {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const pen = tile.getContext('2d');
  pen.fillStyle = '#efede7';
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = '#a8a296';
  pen.beginPath();
  for (const shift of [-8, 0, 8]) {
    pen.moveTo(shift, 8);
    pen.lineTo(shift + 8, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}
