package io.tantu.style;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads colours, strokes and fills (SLD 1.0.0, 11.1.3 and 11.2.2) with their defaults. */
final class PaintReader {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final int BLACK = 0x000000;
  private static final int GREY = 0x808080;

  private PaintReader() {}

  static Optional<Stroke> stroke(SldElement stroke) {
    stroke.knowsOnly("CssParameter");
    Map<String, SldElement> parameters =
        stroke.parameters(
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin");
    SldElement width = parameters.get("stroke-width");
    double pixels = width == null ? 1 : width.number();
    if (pixels < 0) {
      throw width.problem("must not be negative");
    }
    if (pixels == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Stroke(
            colour(parameters, "stroke", BLACK),
            pixels,
            dashes(parameters.get("stroke-dasharray")),
            choice(parameters.get("stroke-linecap"), List.of("butt", "round", "square")),
            choice(parameters.get("stroke-linejoin"), List.of("mitre", "round", "bevel"))));
  }

  /**
   * A fill.
   *
   * @param margin clear pixels around each mark of a pattern of marks
   */
  static Optional<Fill> fill(SldElement fill, int margin) {
    fill.knowsOnly("CssParameter", "GraphicFill");
    Optional<SldElement> graphicFill = fill.child("GraphicFill");
    return graphicFill.isPresent()
        ? graphicFill.flatMap(graphic -> GraphicFillReader.read(graphic, margin))
        : Optional.of(new SolidFill(fillColour(fill)));
  }

  static Colour fillColour(SldElement fill) {
    return colour(fill.parameters("fill", "fill-opacity"), "fill", GREY);
  }

  static double opacity(SldElement element) {
    double opacity = element.number();
    if (opacity < 0 || opacity > 1) {
      throw element.problem("must be from 0 to 1, but is " + element.text());
    }
    return opacity;
  }

  private static Colour colour(Map<String, SldElement> parameters, String name, int otherwise) {
    SldElement colour = parameters.get(name);
    SldElement opacity = parameters.get(name + "-opacity");
    return new Colour(
        colour == null ? otherwise : rgb(colour), opacity == null ? 1 : opacity(opacity));
  }

  private static int rgb(SldElement colour) {
    if (!COLOUR.matcher(colour.text()).matches()) {
      throw colour.problem("must be a colour like #2f7d4f, but is '%s'".formatted(colour.text()));
    }
    return Integer.parseInt(colour.text().substring(1), 16);
  }

  private static List<Double> dashes(SldElement dashes) {
    if (dashes == null) {
      return List.of();
    }
    try {
      List<Double> lengths =
          Arrays.stream(dashes.text().split("[\\s,]+")).map(Double::valueOf).toList();
      if (lengths.stream().allMatch(length -> length >= 0 && Double.isFinite(length))
          && lengths.stream().anyMatch(length -> length > 0)) {
        return lengths;
      }
    } catch (NumberFormatException e) {
      throw dashes
          .problem("must be lengths like '6 3', but is '%s'".formatted(dashes.text()))
          .causedBy(e);
    }
    throw dashes.problem("must be lengths like '6 3', but is '%s'".formatted(dashes.text()));
  }

  private static String choice(SldElement value, List<String> known) {
    if (value == null) {
      return null;
    }
    String text = value.text().equals("miter") ? "mitre" : value.text();
    if (!known.contains(text)) {
      throw value.problem("must be one of %s, but is '%s'".formatted(known, value.text()));
    }
    return text.equals("mitre") ? "miter" : text;
  }
}
