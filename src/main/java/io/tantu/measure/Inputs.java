package io.tantu.measure;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The layer versions that one answer is made from, fixed before it is computed. Immutable. */
public final class Inputs {

  private record Input(LayerDefinition layer, LayerVersion version) {}

  private final Map<String, Input> inputs = new LinkedHashMap<>();

  private Inputs() {}

  /**
   * The current versions of the layers.
   *
   * @throws ProblemException {@code layer-not-ready} when one was never imported
   */
  public static Inputs current(LayerStore store, Collection<LayerDefinition> layers) {
    Inputs current = new Inputs();
    for (LayerDefinition layer : layers) {
      current.inputs.put(layer.id(), new Input(layer, store.requireCurrent(layer)));
    }
    return current;
  }

  /**
   * The versions that a receipt names, as long as they are kept.
   *
   * @throws ProblemException {@code version-not-kept} with the kept ones, {@code unknown-layer} for
   *     a layer that is no longer declared
   */
  public static Inputs recorded(Catalog catalog, LayerStore store, List<ReceiptLayer> layers) {
    Inputs recorded = new Inputs();
    for (ReceiptLayer named : layers) {
      LayerDefinition layer = catalog.layer(named.id());
      LayerVersion version =
          store
              .version(named.id(), named.version())
              .orElseThrow(() -> notKept(named, store.history(named.id())));
      recorded.inputs.put(named.id(), new Input(layer, version));
    }
    return recorded;
  }

  private static ProblemException notKept(ReceiptLayer named, List<LayerVersion> kept) {
    List<String> names = kept.stream().map(LayerVersion::version).toList();
    return ProblemException.conflict(
            "version-not-kept",
            "Version %s of layer '%s' is no longer kept; there is %s. Import %s again, and the version is back under the same name."
                .formatted(
                    named.version(),
                    named.id(),
                    names.isEmpty() ? "none" : String.join(", ", names),
                    named.source()))
        .with("layer", named.id())
        .with("known", names);
  }

  public LayerDefinition layer(String layerId) {
    return inputs.get(layerId).layer();
  }

  public LayerVersion version(String layerId) {
    return inputs.get(layerId).version();
  }

  public List<String> layerIds() {
    return List.copyOf(inputs.keySet());
  }

  /** Everything about the layers that an answer shows: another provenance is another answer. */
  Map<String, List<Object>> described() {
    Map<String, List<Object>> described = new TreeMap<>();
    inputs.forEach(
        (id, input) ->
            described.put(
                id,
                List.of(
                    input.version().version(),
                    input.layer().title(),
                    input.version().provenance())));
    return described;
  }

  /** Features whose geometry was repaired at import, over all layers. */
  public long repairedCount() {
    return inputs.values().stream().mapToLong(input -> input.version().repairedCount()).sum();
  }

  /** The weakest provenance: one illustrative layer makes the figure illustrative. */
  public Provenance.Kind provenance() {
    return inputs.values().stream()
        .map(input -> input.version().provenance().kind())
        .max(Provenance.Kind::compareTo)
        .orElseThrow();
  }

  /** The layers as the receipt names them. */
  public List<ReceiptLayer> receiptLayers() {
    return inputs.values().stream()
        .map(
            input ->
                new ReceiptLayer(
                    input.layer().id(),
                    input.layer().title(),
                    input.version().version(),
                    input.version().importedAt(),
                    input.version().source(),
                    input.version().provenance().source(),
                    input.version().provenance().kind(),
                    input.version().provenance().asOf(),
                    input.version().provenance().credit()))
        .toList();
  }
}
