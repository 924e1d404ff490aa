package io.tantu.render;

import io.tantu.style.LayerStyle;
import io.tantu.style.Mark;
import io.tantu.style.PatternFill;
import io.tantu.style.PointSymbol;
import io.tantu.style.PolygonSymbol;
import io.tantu.style.SpriteName;
import io.tantu.style.Symbol;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The marks and patterns of styles beside each other in one picture, with the place of each (sprite
 * of the Mapbox style specification): what a map of vector tiles draws them with.
 *
 * @param places by the name that {@link SpriteName} gives
 */
record SpriteSheet(Picture picture, Map<String, Place> places) {

  /**
   * Where an image stands.
   *
   * @param pixelRatio pixels of the picture per pixel of the map
   */
  record Place(int x, int y, int width, int height, int pixelRatio) {}

  /**
   * Draws the sheet.
   *
   * @param pixelRatio 1, or 2 for screens with fine pixels
   */
  static SpriteSheet of(Collection<LayerStyle> styles, int pixelRatio) {
    Map<String, Object> images = new TreeMap<>();
    styles.stream()
        .flatMap(style -> style.rules().stream())
        .flatMap(rule -> rule.symbols().stream())
        .flatMap(SpriteSheet::images)
        .forEach(image -> images.put(name(image), image));
    Map<String, Place> places = new LinkedHashMap<>();
    int x = 0;
    int height = 1;
    for (Map.Entry<String, Object> image : images.entrySet()) {
      int side = side(image.getValue(), pixelRatio);
      places.put(image.getKey(), new Place(x, 0, side, side, pixelRatio));
      x += side;
      height = Math.max(height, side);
    }
    Canvas canvas = new Canvas(Math.max(1, x), height);
    CoverageMask mask = new CoverageMask(canvas.width(), height);
    images.forEach((name, image) -> draw(canvas, mask, image, places.get(name)));
    return new SpriteSheet(new Picture(canvas.width(), height, canvas.pixels(), false), places);
  }

  /** What of a symbol is drawn with an image: patterns, and marks that are no circles. */
  private static Stream<Object> images(Symbol symbol) {
    if (symbol instanceof PolygonSymbol polygon && polygon.fill() instanceof PatternFill pattern) {
      return Stream.of(pattern);
    }
    return symbol instanceof PointSymbol point && point.mark() != Mark.CIRCLE
        ? Stream.of(point)
        : Stream.of();
  }

  private static String name(Object image) {
    return image instanceof PatternFill pattern
        ? SpriteName.of(pattern)
        : SpriteName.of((PointSymbol) image);
  }

  private static int side(Object image, int pixelRatio) {
    if (image instanceof PatternFill pattern) {
      return pixelRatio * pattern.size();
    }
    PointSymbol point = (PointSymbol) image;
    double edge = point.outline() == null ? 0 : point.outline().width();
    return pixelRatio * (int) Math.ceil(point.size() + 2 * edge + 2);
  }

  private static void draw(Canvas canvas, CoverageMask mask, Object image, Place place) {
    if (image instanceof PatternFill pattern) {
      FillPattern square = new FillPattern(pattern.larger(place.pixelRatio()), 0, 0);
      for (int y = 0; y < place.height(); y++) {
        for (int x = 0; x < place.width(); x++) {
          canvas.pixels()[y * canvas.width() + place.x() + x] = square.at(x, y);
        }
      }
    } else {
      PointSymbol point = ((PointSymbol) image).larger(place.pixelRatio());
      new MarkPainter(canvas, mask, point)
          .draw(place.x() + place.width() / 2.0, place.height() / 2.0);
    }
  }
}
