package io.tantu.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MapCrs;
import io.tantu.store.TestLayers;
import io.tantu.style.Colour;
import io.tantu.style.LayerStyle;
import io.tantu.style.StyleRule;
import io.tantu.style.TextSymbol;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** Where labels would lie over each other, the feature with the greater value is named. */
class LabelPriorityTest {

  private static final LayerDefinition LAYER = TestLayers.PARK;
  private static final MapCrs CRS = MapCrs.of("EPSG:3857").orElseThrow();

  private static PreparedLayer prepared(String priority, Double... shares) {
    int at = LAYER.indexOf("share");
    List<Feature> features =
        LongStream.range(0, shares.length)
            .mapToObj(
                i -> {
                  Feature square = TestLayers.square(i + 1, 106.1 + 0.02 * i, 38.1, "A" + i);
                  Object[] values = square.values().clone();
                  values[at] = shares[(int) i];
                  return new Feature(
                      square.id(), square.geometry(), square.areaSquareMetres(), values);
                })
            .toList();
    TextSymbol text =
        new TextSymbol(
            "code",
            new TextSymbol.Font(List.of(), 12, "normal", "normal"),
            Colour.opaque(0),
            null,
            new TextSymbol.Placement(false, 0.5, 0.5, 0, 0),
            priority);
    StyleRule rule = new StyleRule(0, "a", LAYER.title(), null, false, null, null, List.of(text));
    return new PreparedLayerBuilder(
            LAYER, new LayerStyle(List.of(rule)), new Envelope(106, 107, 38, 39), CRS)
        .build(features.iterator());
  }

  @Test
  void theGreaterValueIsHandedOverLaterAndNoValueIsZero() {
    PreparedLayer layer = prepared("share", 30.0, null, 120.0, -5.0, 30.0);
    assertThat(IntStream.of(layer.labelOrders[0])).containsExactly(3, 1, 0, 4, 2);
  }

  @Test
  void withoutAPriorityTheOrderIsTheFeatures() {
    assertThat(prepared(null, 30.0, 120.0).labelOrders[0]).isNull();
  }
}
