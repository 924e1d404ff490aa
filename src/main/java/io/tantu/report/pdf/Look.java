package io.tantu.report.pdf;

import io.tantu.report.drawing.Lettering;
import io.tantu.style.Colour;
import io.tantu.style.Stroke;

/** Measures and colours of a page: A4 upright, points. */
final class Look {

  static final double PAGE_WIDTH = 595.28;
  static final double PAGE_HEIGHT = 841.89;
  static final double LEFT = 51;
  static final double WIDTH = PAGE_WIDTH - 2 * LEFT;
  static final double TOP = 68;
  static final double BOTTOM = PAGE_HEIGHT - 58;
  static final double HEIGHT = BOTTOM - TOP;

  static final Colour INK = Colour.opaque(0x2b2a27);
  static final Colour SOFT = Colour.opaque(0x6b675e);
  static final Colour ACCENT = Colour.opaque(0x2f7d4f);
  static final Colour HEADER = Colour.opaque(0xece9e0);
  static final Colour TOTAL = Colour.opaque(0xf7f6f2);
  static final Stroke RULE = Stroke.solid(Colour.opaque(0x8d877a), 0.7);
  static final Stroke HAIRLINE = Stroke.solid(Colour.opaque(0xcfcabd), 0.4);

  static final Lettering BODY = Lettering.plain(9.5, INK);
  static final Lettering NOTE = Lettering.plain(7.5, SOFT);
  static final Lettering NOTE_LABEL = Lettering.bold(7.5, SOFT);
  static final Lettering SECTION = Lettering.bold(17, INK);
  static final Lettering PART = Lettering.bold(13, INK);
  static final Lettering HEADING = Lettering.bold(12, ACCENT);
  static final Lettering TABLE_TITLE = Lettering.bold(9.5, INK);
  static final Lettering MARGIN = Lettering.plain(7.5, SOFT);

  private Look() {}
}
