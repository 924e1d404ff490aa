package io.tantu.style;

import java.util.List;

/**
 * A label.
 *
 * @param property the attribute whose value is written
 * @param font how it is written
 * @param halo null for none
 * @param placement where it stands
 * @param priority a numeric attribute: of two labels of a rule that would lie over each other the
 *     one with the greater value is written, without a value it counts as 0; null when the order of
 *     features decides
 */
public record TextSymbol(
    String property, Font font, Colour fill, Halo halo, Placement placement, String priority)
    implements Symbol {

  /** A label without a priority. */
  public TextSymbol(String property, Font font, Colour fill, Halo halo, Placement placement) {
    this(property, font, fill, halo, placement, null);
  }

  /**
   * A font.
   *
   * @param families in order of preference
   * @param size pixels
   * @param weight {@code normal} or {@code bold}
   * @param style {@code normal}, {@code italic} or {@code oblique}
   */
  public record Font(List<String> families, double size, String weight, String style) {

    public Font {
      families = List.copyOf(families);
    }
  }

  /**
   * A rim that sets the label off from what lies under it.
   *
   * @param radius pixels on each side
   */
  public record Halo(double radius, Colour colour) {}

  /**
   * Where the label stands.
   *
   * @param alongLine whether it follows a line; the other values do not matter then
   * @param anchorX the part of the label's width that lies left of the point: 0, 0.5 or 1
   * @param anchorY the part of the label's height that lies below the point: 0, 0.5 or 1
   * @param right shift, pixels
   * @param up shift, pixels
   */
  public record Placement(
      boolean alongLine, double anchorX, double anchorY, double right, double up) {

    static final Placement CENTRED = new Placement(false, 0.5, 0.5, 0, 0);
    static final Placement ALONG_LINE = new Placement(true, 0.5, 0.5, 0, 0);
  }
}
