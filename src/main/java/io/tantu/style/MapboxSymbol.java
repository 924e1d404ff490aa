package io.tantu.style;

import static io.tantu.style.MapboxStyle.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One symbol as layers of a Mapbox style: each with type, layout and paint. */
final class MapboxSymbol {

  private MapboxSymbol() {}

  static List<Map<String, Object>> of(Symbol symbol) {
    List<Map<String, Object>> layers = new ArrayList<>();
    if (symbol instanceof PolygonSymbol polygon) {
      fill(layers, polygon.fill());
      stroke(layers, polygon.stroke());
    } else if (symbol instanceof LineSymbol line) {
      stroke(layers, line.stroke());
    } else if (symbol instanceof PointSymbol point) {
      layers.add(point.mark() == Mark.CIRCLE ? circle(point) : mark(point));
    } else {
      layers.add(text((TextSymbol) symbol));
    }
    return layers;
  }

  private static Map<String, Object> layer(
      String type, Map<String, Object> layout, Map<String, Object> paint) {
    return ordered("type", type, "layout", layout, "paint", paint);
  }

  private static void fill(List<Map<String, Object>> layers, Fill fill) {
    if (fill instanceof SolidFill solid) {
      layers.add(layer("fill", Map.of(), Map.of("fill-color", solid.colour().css())));
    } else if (fill instanceof PatternFill pattern) {
      layers.add(layer("fill", Map.of(), Map.of("fill-pattern", SpriteName.of(pattern))));
    }
  }

  private static void stroke(List<Map<String, Object>> layers, Stroke stroke) {
    if (stroke == null) {
      return;
    }
    Map<String, Object> layout = new LinkedHashMap<>();
    if (stroke.cap() != null) {
      layout.put("line-cap", stroke.cap());
    }
    if (stroke.join() != null) {
      layout.put("line-join", stroke.join());
    }
    Map<String, Object> paint =
        ordered("line-color", stroke.colour().css(), "line-width", Decimals.json(stroke.width()));
    if (!stroke.dashes().isEmpty()) {
      // In multiples of the width.
      paint.put(
          "line-dasharray",
          stroke.dashes().stream().map(dash -> Decimals.json(dash / stroke.width())).toList());
    }
    layers.add(layer("line", layout, paint));
  }

  private static Map<String, Object> circle(PointSymbol point) {
    Map<String, Object> paint = ordered("circle-radius", Decimals.json(point.size() / 2));
    paint.put("circle-color", point.fill() == null ? "rgba(0,0,0,0)" : point.fill().css());
    Stroke outline = point.outline();
    if (outline != null) {
      paint.put("circle-stroke-color", outline.colour().css());
      paint.put("circle-stroke-width", Decimals.json(outline.width()));
    }
    return layer("circle", Map.of(), paint);
  }

  private static Map<String, Object> mark(PointSymbol point) {
    return layer(
        "symbol",
        ordered(
            "icon-image",
            SpriteName.of(point),
            "icon-allow-overlap",
            true,
            "icon-ignore-placement",
            true),
        Map.of());
  }

  private static Map<String, Object> text(TextSymbol text) {
    TextSymbol.Font font = text.font();
    Map<String, Object> layout =
        ordered(
            "text-field",
            List.of("to-string", List.of("get", text.property())),
            "text-font",
            fonts(font),
            "text-size",
            Decimals.json(font.size()));
    if (text.priority() != null) {
      layout.put(
          "symbol-sort-key",
          List.of("-", 0, List.of("to-number", FilterExpression.get(text.priority()), 0)));
    }
    TextSymbol.Placement placement = text.placement();
    if (placement.alongLine()) {
      layout.put("symbol-placement", "line");
    } else {
      layout.put("text-anchor", anchor(placement));
      layout.put(
          "text-offset",
          List.of(
              Decimals.json(placement.right() / font.size()),
              Decimals.json(-placement.up() / font.size())));
    }
    Map<String, Object> paint = ordered("text-color", text.fill().css());
    if (text.halo() != null) {
      paint.put("text-halo-color", text.halo().colour().css());
      paint.put("text-halo-width", Decimals.json(text.halo().radius()));
    }
    return layer("symbol", layout, paint);
  }

  private static List<String> fonts(TextSymbol.Font font) {
    String weight = font.weight().equals("bold") ? " Bold" : "";
    return font.families().isEmpty()
        ? List.of("sans-serif" + weight)
        : font.families().stream().map(family -> family + weight).toList();
  }

  /** Which part of the label stands at the point. */
  private static String anchor(TextSymbol.Placement placement) {
    String upright = nearest(placement.anchorY(), "bottom", "", "top");
    String across = nearest(placement.anchorX(), "left", "", "right");
    if (upright.isEmpty() && across.isEmpty()) {
      return "center";
    }
    return upright.isEmpty() || across.isEmpty() ? upright + across : upright + "-" + across;
  }

  private static String nearest(double anchor, String low, String middle, String high) {
    return anchor < 0.25 ? low : anchor > 0.75 ? high : middle;
  }
}
