package io.tantu.ogc.wms;

import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.map.MapLayers;
import io.tantu.problem.ProblemException;
import io.tantu.render.LegendImage;
import io.tantu.render.Picture;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How large the layers' legends are, each drawn once for it. Thread-safe. */
@Component
class LegendSizes {

  private static final int WHITE = 0xFFFFFF;

  private final MapLayers layers;
  private final LegendImage legends;
  private final Map<String, Size> known = new ConcurrentHashMap<>();

  LegendSizes(MapLayers layers, LegendImage legends) {
    this.layers = layers;
    this.legends = legends;
  }

  /** Pixels. */
  record Size(int width, int height) {}

  /** Empty while there is no font to write it in, which a request for the legend explains. */
  Optional<Size> of(LayerDefinition layer) {
    return Optional.ofNullable(known.computeIfAbsent(layer.id(), id -> drawn(layer)));
  }

  private Size drawn(LayerDefinition layer) {
    try {
      Picture legend = legends.of(layers.style(layer), WHITE);
      return new Size(legend.width(), legend.height());
    } catch (ProblemException e) {
      if (e.code().equals("map-font-missing")) {
        return null;
      }
      throw e;
    }
  }
}
