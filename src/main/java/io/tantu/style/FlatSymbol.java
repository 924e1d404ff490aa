package io.tantu.style;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.LayerDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One symbol as the properties of an OpenLayers flat style. */
final class FlatSymbol {

  private static final double SQRT_2 = Math.sqrt(2);

  /** Priorities beyond it are all the same to the browser. */
  private static final long MOST = 1_000_000_000;

  private FlatSymbol() {}

  static Map<String, Object> of(Symbol symbol, LayerDefinition layer) {
    Map<String, Object> flat = new LinkedHashMap<>();
    if (symbol instanceof PolygonSymbol polygon) {
      fill(flat, polygon.fill());
      stroke(flat, "", polygon.stroke());
    } else if (symbol instanceof LineSymbol line) {
      stroke(flat, "", line.stroke());
    } else if (symbol instanceof PointSymbol point) {
      point(flat, point);
    } else {
      text(flat, (TextSymbol) symbol, layer);
    }
    return flat;
  }

  private static void fill(Map<String, Object> flat, Fill fill) {
    if (fill instanceof SolidFill solid) {
      flat.put("fill-color", solid.colour().css());
    } else if (fill instanceof PatternFill pattern) {
      flat.put("fill-pattern-src", PatternTile.dataUrl(pattern));
    }
  }

  private static void stroke(Map<String, Object> flat, String prefix, Stroke stroke) {
    if (stroke == null) {
      return;
    }
    flat.put(prefix + "stroke-color", stroke.colour().css());
    flat.put(prefix + "stroke-width", Decimals.json(stroke.width()));
    if (stroke.cap() != null) {
      flat.put(prefix + "stroke-line-cap", stroke.cap());
    }
    if (stroke.join() != null) {
      flat.put(prefix + "stroke-line-join", stroke.join());
    }
    if (!stroke.dashes().isEmpty()) {
      flat.put(prefix + "stroke-line-dash", stroke.dashes().stream().map(Decimals::json).toList());
    }
  }

  /** Radii are chosen so that every mark is as wide as its size. */
  private static void point(Map<String, Object> flat, PointSymbol point) {
    double half = point.size() / 2;
    String prefix = point.mark() == Mark.CIRCLE ? "circle-" : "shape-";
    switch (point.mark()) {
      case CIRCLE -> flat.put("circle-radius", Decimals.json(half));
      case SQUARE -> shape(flat, 4, half * SQRT_2, Math.PI / 4);
      case TRIANGLE -> shape(flat, 3, point.size() / Math.sqrt(3), 0);
      case STAR -> {
        shape(flat, 5, half, 0);
        flat.put("shape-radius2", Decimals.json(half * 0.45));
      }
      case CROSS -> {
        shape(flat, 4, half, 0);
        flat.put("shape-radius2", 0);
      }
      case X -> {
        shape(flat, 4, half * SQRT_2, Math.PI / 4);
        flat.put("shape-radius2", 0);
      }
    }
    if (point.fill() != null) {
      flat.put(prefix + "fill-color", point.fill().css());
    }
    stroke(flat, prefix, point.outline());
  }

  private static void shape(Map<String, Object> flat, int points, double radius, double angle) {
    flat.put("shape-points", points);
    flat.put("shape-radius", Decimals.json(radius));
    if (angle != 0) {
      flat.put("shape-angle", angle);
    }
  }

  private static void text(Map<String, Object> flat, TextSymbol text, LayerDefinition layer) {
    flat.put("text-value", label(text.property(), layer));
    flat.put("text-font", font(text.font()));
    flat.put("text-fill-color", text.fill().css());
    if (text.halo() != null) {
      flat.put("text-stroke-color", text.halo().colour().css());
      flat.put("text-stroke-width", Decimals.json(2 * text.halo().radius()));
    }
    if (text.priority() != null) {
      flat.put("z-index", rank(text.priority()));
    }
    TextSymbol.Placement placement = text.placement();
    if (placement.alongLine()) {
      flat.put("text-placement", "line");
      return;
    }
    flat.put("text-align", nearest(placement.anchorX(), "left", "center", "right"));
    flat.put("text-baseline", nearest(placement.anchorY(), "bottom", "middle", "top"));
    flat.put("text-offset-x", Decimals.json(placement.right()));
    flat.put("text-offset-y", Decimals.json(-placement.up()));
  }

  /** Above what has none and below the next pass: between 0 and 1, greater for greater values. */
  private static Object rank(String priority) {
    Object value = List.of("coalesce", FilterExpression.get(priority), 0);
    Object bounded = List.of("clamp", value, -MOST, MOST);
    return List.of("/", List.of("+", bounded, MOST), 2 * MOST + 1);
  }

  /** OpenLayers throws for a label that is no text, so an absent one is empty. */
  private static Object label(String property, LayerDefinition layer) {
    Object value = List.of("coalesce", FilterExpression.get(property), "");
    boolean text =
        layer
            .attribute(property)
            .filter(a -> a.type() == AttributeType.STRING || a.type() == AttributeType.DATE)
            .isPresent();
    return text ? value : List.of("to-string", value);
  }

  private static String font(TextSymbol.Font font) {
    String families =
        font.families().stream()
            .map(family -> "'" + family.replaceAll("['\\\\;{}]", "") + "', ")
            .collect(Collectors.joining());
    return "%s %s %spx %ssans-serif"
        .formatted(font.style(), font.weight(), Decimals.text(font.size()), families);
  }

  private static String nearest(double anchor, String low, String middle, String high) {
    return anchor < 0.25 ? low : anchor > 0.75 ? high : middle;
  }
}
