package io.tantu.ogc.map;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.problem.ProblemException;
import io.tantu.render.DrawnLayer;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.style.ChosenCollections;
import io.tantu.style.LayerStyle;
import io.tantu.style.StyleCatalog;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Which layers go by a name: a layer's own id, a theme's id for all layers of the theme, {@value
 * #ALL} for the whole map. Thread-safe.
 */
@Component
public final class MapLayers {

  /** The name of the whole map. */
  public static final String ALL = "tantu";

  /** To be raised with every change of how maps are drawn. */
  private static final int DRAWING = 1;

  private final Catalog catalog;
  private final LayerStore store;
  private final StyleCatalog styles;
  private final Map<String, String> looks;

  MapLayers(Catalog catalog, LayerStore store, StyleCatalog styles) {
    this.catalog = catalog;
    this.store = store;
    this.styles = styles;
    this.looks =
        catalog.layers().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    LayerDefinition::id, layer -> look(styles.style(layer))));
  }

  private static String look(LayerStyle style) {
    byte[] content = (DRAWING + " " + style).getBytes(StandardCharsets.UTF_8);
    return DigestUtils.md5DigestAsHex(content).substring(0, 6);
  }

  /** The themes that have layers, in the plan's order. */
  public List<LayerGroup> groups() {
    return Arrays.stream(LayerGroup.values()).filter(group -> !layers(group).isEmpty()).toList();
  }

  /** The theme's layers, the uppermost first, as layer lists show them. */
  public List<LayerDefinition> layers(LayerGroup group) {
    return catalog.layers().stream()
        .filter(layer -> layer.group() == group)
        .sorted(Comparator.comparingInt(LayerDefinition::order).reversed())
        .toList();
  }

  /** The layers that go by the name, the lowest first; empty when there is no such name. */
  public List<LayerDefinition> named(String name) {
    return catalog.layers().stream()
        .filter(
            layer -> name.equals(ALL) || name.equals(layer.id()) || name.equals(layer.group().id()))
        .sorted(Comparator.comparingInt(LayerDefinition::order))
        .toList();
  }

  /**
   * The layers of the parameter {@code collections}, the lowest first: in the order of the names,
   * as /req/collections-selection/collections-response of OGC 20-058 wants it.
   *
   * @param collections null or empty for all, in the map's own order
   */
  List<LayerDefinition> chosen(String collections, HttpServletRequest request) {
    return collections == null || collections.isEmpty()
        ? named(ALL)
        : ChosenCollections.of(collections, catalog, request);
  }

  public LayerStyle style(LayerDefinition layer) {
    return styles.style(layer);
  }

  /** The version shown now, if the layer was ever imported. */
  public Optional<LayerVersion> current(LayerDefinition layer) {
    return store.current(layer.id());
  }

  /** The layer as it is drawn now; empty while it has no data. */
  public Optional<DrawnLayer> drawn(LayerDefinition layer) {
    return current(layer).map(version -> drawn(layer, version));
  }

  /** A kept version of the layer as it is drawn. */
  public DrawnLayer drawn(LayerDefinition layer, LayerVersion version) {
    return new DrawnLayer(layer, version, styles.style(layer));
  }

  /** Names the content of all pictures of the layer: equal names mean equal pictures. */
  public String revision(DrawnLayer drawn) {
    return drawn.version().version() + "-" + looks.get(drawn.layer().id());
  }

  /** The layer as a revision names it; empty when it names none that can still be drawn. */
  public Optional<DrawnLayer> drawn(LayerDefinition layer, String revision) {
    int dash = revision.indexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    return store
        .version(layer.id(), revision.substring(0, dash))
        .map(version -> drawn(layer, version))
        .filter(drawn -> revision(drawn).equals(revision));
  }

  /** The bounds of the layers' current versions, degrees; null-envelope while there are none. */
  public Envelope bounds(List<LayerDefinition> layers) {
    Envelope bounds = new Envelope();
    layers.forEach(
        layer -> current(layer).ifPresent(version -> bounds.expandToInclude(version.bounds())));
    return bounds;
  }

  /** The problem that none of the layers to be drawn was ever imported. */
  static ProblemException notReady() {
    return ProblemException.unavailable(
        "layer-not-ready", "There is no data to draw yet. Wait for the import to end.");
  }
}
