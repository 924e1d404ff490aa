// Patterns by what a rule does to the ground: they stay apart in print and for the colour-blind.

const SIZE = 10;

/** Also in css/assessment.css. */
export const SEVERITY_COLOURS = { forbid: '#b3332e', restrict: '#a85d05', warn: '#6a5a9e', prefer: '#2f7d4f' };

const lines = (pen, from, to) => {
  for (const shift of [-SIZE, 0, SIZE]) {
    pen.moveTo(shift, from);
    pen.lineTo(shift + SIZE, to);
  }
};

const dots = (pen) => {
  pen.moveTo(SIZE / 2 + 1, SIZE / 2);
  pen.arc(SIZE / 2, SIZE / 2, 1, 0, 2 * Math.PI);
};

const DRAWN = {
  forbid: (pen) => lines(pen, SIZE, 0),
  restrict: (pen) => lines(pen, 0, SIZE),
  warn: dots,
  prefer: (pen) => {
    pen.moveTo(0, SIZE / 2);
    pen.lineTo(SIZE, SIZE / 2);
  },
};

/** A tile of a canvas, in its own colour on a veil that keeps it readable over dark ground. */
export function pattern(severity) {
  const tile = document.createElement('canvas');
  tile.width = SIZE;
  tile.height = SIZE;
  const pen = tile.getContext('2d');
  pen.fillStyle = 'rgba(255, 255, 255, .55)';
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.strokeStyle = SEVERITY_COLOURS[severity];
  pen.lineWidth = 1.6;
  pen.beginPath();
  DRAWN[severity](pen);
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}
