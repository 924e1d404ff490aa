package io.tantu.bench;

import io.tantu.catalog.LayerDefinition;
import io.tantu.style.Colour;
import io.tantu.style.LayerStyle;
import io.tantu.style.PolygonSymbol;
import io.tantu.style.SolidFill;
import io.tantu.style.StyleFilter;
import io.tantu.style.StyleFilter.And;
import io.tantu.style.StyleFilter.Comparison;
import io.tantu.style.StyleFilter.Operator;
import io.tantu.style.StyleFilter.Or;
import io.tantu.style.StyleRule;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** A layer and its style in MapServer's words: what the benchmarks' styles use of it. */
final class MapFile {

  private MapFile() {}

  /**
   * The map file of one layer.
   *
   * @param shapes shapefile without its ending, degrees
   */
  static String of(LayerDefinition layer, LayerStyle style, Path shapes) {
    String classes = style.rules().stream().map(MapFile::rule).collect(Collectors.joining());
    return """
        MAP
          NAME "%1$s"
          SIZE 256 256
          MAXSIZE 4096
          EXTENT 105.5 37.3 107.2 39.0
          PROJECTION
            "init=epsg:4326"
          END
          OUTPUTFORMAT
            NAME "png"
            DRIVER AGG/PNG
            MIMETYPE "image/png"
            IMAGEMODE RGBA
            EXTENSION "png"
          END
          WEB
            METADATA
              "wms_title" "%1$s"
              "wms_enable_request" "*"
              "wms_srs" "EPSG:4326 EPSG:3857"
              "wms_onlineresource" "http://127.0.0.1/"
            END
          END
          LAYER
            NAME "%1$s"
            TYPE POLYGON
            STATUS ON
            DATA "%2$s"
            PROCESSING "CLOSE_CONNECTION=DEFER"
            PROJECTION
              "init=epsg:4326"
            END
            METADATA
              "wms_title" "%1$s"
            END
        %3$s  END
        END
        """
        .formatted(layer.id(), shapes, classes);
  }

  private static String rule(StyleRule rule) {
    StringBuilder text = new StringBuilder("    CLASS\n");
    if (rule.filter() != null) {
      text.append("      EXPRESSION (").append(condition(rule.filter())).append(")\n");
    }
    rule.symbols().stream()
        .filter(PolygonSymbol.class::isInstance)
        .map(PolygonSymbol.class::cast)
        .forEach(
            polygon -> {
              if (polygon.fill() instanceof SolidFill fill) {
                text.append(style(fill.colour(), "COLOR", ""));
              }
              if (polygon.stroke() != null) {
                text.append(
                    style(
                        polygon.stroke().colour(),
                        "OUTLINECOLOR",
                        " WIDTH " + polygon.stroke().width()));
              }
            });
    return text.append("    END\n").toString();
  }

  private static String style(Colour colour, String what, String more) {
    return String.format(
        Locale.ROOT,
        "      STYLE %s %d %d %d OPACITY %d%s END\n",
        what,
        colour.rgb() >> 16,
        colour.rgb() >> 8 & 0xFF,
        colour.rgb() & 0xFF,
        Math.round(colour.opacity() * 100),
        more);
  }

  private static String condition(StyleFilter filter) {
    if (filter instanceof And and) {
      return and.filters().stream()
          .map(MapFile::condition)
          .collect(Collectors.joining(" AND ", "(", ")"));
    }
    if (filter instanceof Or or) {
      return or.filters().stream()
          .map(MapFile::condition)
          .collect(Collectors.joining(" OR ", "(", ")"));
    }
    if (filter instanceof Comparison comparison && comparison.operator() == Operator.EQUAL) {
      return "\"[%s]\" = \"%s\"".formatted(comparison.property(), comparison.literal());
    }
    throw new IllegalArgumentException("no words for " + filter);
  }
}
