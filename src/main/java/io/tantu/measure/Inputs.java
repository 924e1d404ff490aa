package io.tantu.measure;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The layer versions that one answer is made from, fixed before it is computed. An answer about
 * change reads a layer twice: in the version that counts and in a former one. Immutable.
 */
public final class Inputs {

  /** One version that was read. */
  public record Input(LayerDefinition layer, LayerVersion version) {}

  private final List<Input> inputs;

  private Inputs(List<Input> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /**
   * The current versions of the layers.
   *
   * @throws ProblemException {@code layer-not-ready} when one was never imported
   */
  public static Inputs current(LayerStore store, Collection<LayerDefinition> layers) {
    return new Inputs(
        layers.stream().map(layer -> new Input(layer, store.requireCurrent(layer))).toList());
  }

  /** These, with a version of one of their layers replaced by another. */
  public Inputs with(LayerVersion version) {
    return new Inputs(
        inputs.stream()
            .map(
                input ->
                    input.version().layerId().equals(version.layerId())
                        ? new Input(input.layer(), version)
                        : input)
            .toList());
  }

  /** These, with a former version of one of their layers. */
  public Inputs withFormer(LayerVersion former) {
    Input added = new Input(layer(former.layerId()), former);
    return new Inputs(Stream.concat(inputs.stream(), Stream.of(added)).toList());
  }

  /**
   * The versions that a receipt names, as long as they are kept.
   *
   * @throws ProblemException {@code version-not-kept} with the kept ones, {@code unknown-layer} for
   *     a layer that is no longer declared
   */
  public static Inputs recorded(Catalog catalog, LayerStore store, List<ReceiptLayer> layers) {
    List<Input> recorded = new ArrayList<>();
    for (ReceiptLayer named : layers) {
      LayerDefinition layer = catalog.layer(named.id());
      LayerVersion version =
          store
              .version(named.id(), named.version())
              .orElseThrow(() -> notKept(named, store.history(named.id())));
      recorded.add(new Input(layer, version));
    }
    return new Inputs(recorded);
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

  /** Everything that was read, former versions last. */
  public List<Input> all() {
    return inputs;
  }

  public LayerDefinition layer(String layerId) {
    return of(layerId).findFirst().orElseThrow().layer();
  }

  public LayerVersion version(String layerId) {
    return of(layerId).findFirst().orElseThrow().version();
  }

  /** The version that the answer's change starts from. */
  public Optional<LayerVersion> former(String layerId) {
    return of(layerId).skip(1).findFirst().map(Input::version);
  }

  private Stream<Input> of(String layerId) {
    return inputs.stream().filter(input -> input.layer().id().equals(layerId));
  }

  public List<String> layerIds() {
    return inputs.stream().map(input -> input.layer().id()).distinct().toList();
  }

  /** Everything about the layers that an answer shows: another provenance is another answer. */
  Map<String, List<Object>> described() {
    Map<String, List<Object>> described = new TreeMap<>();
    for (Input input : inputs) {
      List<Object> text =
          List.of(input.version().version(), input.layer().title(), input.version().provenance());
      String id = input.layer().id();
      described.put(described.containsKey(id) ? id + " before" : id, text);
    }
    return described;
  }

  /** Features whose geometry was repaired at import, over all layers. */
  public long repairedCount() {
    return inputs.stream().mapToLong(input -> input.version().repairedCount()).sum();
  }

  /** The weakest provenance: one illustrative layer makes the figure illustrative. */
  public Provenance.Kind provenance() {
    return inputs.stream()
        .map(input -> input.version().provenance().kind())
        .max(Provenance.Kind::compareTo)
        .orElseThrow();
  }

  /** The layers as the receipt names them. */
  public List<ReceiptLayer> receiptLayers() {
    return inputs.stream()
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
