// The pattern of ground without data, and of what goes.

/**
 * Diagonal lines; grey ones on paper say that there is no data, which is not the same as a small
 * value.
 *
 * @param ground null for lines that one sees through
 */
export function hatch(line = '#a8a296', ground = '#efede7') {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const pen = tile.getContext('2d');
  if (ground) {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, 8, 8);
  }
  pen.strokeStyle = line;
  pen.beginPath();
  for (const shift of [-8, 0, 8]) {
    pen.moveTo(shift, 8);
    pen.lineTo(shift + 8, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}
