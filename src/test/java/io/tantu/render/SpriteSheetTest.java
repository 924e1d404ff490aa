package io.tantu.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.style.LayerStyle;
import io.tantu.style.MapboxStyle;
import io.tantu.style.StyleCatalog;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpriteSheetTest {

  private static final Path LAYERS = Path.of("layers");
  private static final Catalog CATALOG = CatalogReader.read(LAYERS);
  private static final StyleCatalog STYLES =
      new StyleCatalog(CATALOG, new Workspace(LAYERS, Path.of("styles"), Path.of("target")));
  private static final Pattern IMAGE = Pattern.compile("(?:mark|pattern)-[0-9a-f]{8}");

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void holdsEveryImageThatTheStyleNamesAndEachShowsSomething(int pixelRatio) {
    Map<LayerDefinition, LayerStyle> styles = new LinkedHashMap<>();
    CATALOG.layers().forEach(layer -> styles.put(layer, STYLES.style(layer)));
    String style = MapboxStyle.of("t", styles, "t", "s").toString();
    SpriteSheet sheet = SpriteSheet.of(styles.values(), pixelRatio);
    assertThat(IMAGE.matcher(style).results().map(MatchResult::group).distinct())
        .hasSizeGreaterThan(3)
        .containsExactlyInAnyOrderElementsOf(sheet.places().keySet());
    sheet
        .places()
        .forEach(
            (name, place) -> {
              assertThat(place.pixelRatio()).isEqualTo(pixelRatio);
              assertThat(drawn(sheet.picture(), place)).as(name).isPositive();
            });
  }

  private static int drawn(Picture picture, SpriteSheet.Place place) {
    int drawn = 0;
    for (int y = place.y(); y < place.y() + place.height(); y++) {
      for (int x = place.x(); x < place.x() + place.width(); x++) {
        drawn += picture.argb(x, y) >>> 24 > 0 ? 1 : 0;
      }
    }
    return drawn;
  }
}
