package io.tantu.scenario;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import io.tantu.store.ContentHash;
import io.tantu.store.Edit;
import io.tantu.store.FeatureChanges;
import io.tantu.store.FeatureQuery;
import io.tantu.store.FeatureSelection;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.ShippedData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * A store with some layers changed in memory. What it publishes nobody else sees, and is named just
 * as the store beneath would name the same edit. Changed once, then read by any thread.
 */
final class ScenarioStore implements LayerStore {

  /**
   * A layer's version of the scenario.
   *
   * @param byId changed features by id, null for those that go
   */
  record Changed(LayerVersion base, LayerVersion version, SortedMap<Long, Feature> byId) {

    List<Feature> put() {
      return byId.values().stream().filter(Objects::nonNull).toList();
    }
  }

  private final LayerStore beneath;
  private final Map<String, LayerVersion> bases;
  private final Map<String, Changed> changed = new HashMap<>();

  /**
   * @param bases versions of layers that are taken instead of the current ones, by layer id
   */
  ScenarioStore(LayerStore beneath, Map<String, LayerVersion> bases) {
    this.beneath = beneath;
    this.bases = Map.copyOf(bases);
  }

  Optional<Changed> changed(String layerId) {
    return Optional.ofNullable(changed.get(layerId));
  }

  /** Whether the version is one that this scenario made. */
  boolean isOwn(LayerVersion version) {
    Changed of = changed.get(version.layerId());
    return of != null && of.version().version().equals(version.version());
  }

  @Override
  public LayerVersion publish(LayerDefinition layer, FeatureChanges changes, String reportJson) {
    LayerVersion base = changes.base();
    for (long id : changes.deleted()) {
      if (beneath.feature(layer, base, id).isEmpty()) {
        throw ProblemException.notFound(
            "unknown-feature",
            "Version %s of layer '%s' has no feature %d to delete."
                .formatted(base.version(), layer.id(), id));
      }
    }
    SortedMap<Long, Feature> byId = changes.byId(lastId(layer, base));
    LayerVersion version = version(layer, changes, byId);
    changed.put(layer.id(), new Changed(base, version, byId));
    return version;
  }

  private long lastId(LayerDefinition layer, LayerVersion base) {
    List<Long> last =
        beneath.ids(layer, base, new FeatureSelection(null, null, List.of(), null, true, 1));
    return last.isEmpty() ? 0 : last.get(0);
  }

  private LayerVersion version(
      LayerDefinition layer, FeatureChanges changes, SortedMap<Long, Feature> byId) {
    LayerVersion base = changes.base();
    double area = base.areaSquareMetres();
    Envelope bounds = new Envelope(base.bounds());
    for (Map.Entry<Long, Feature> change : byId.entrySet()) {
      area -=
          beneath.feature(layer, base, change.getKey()).map(Feature::areaSquareMetres).orElse(0.0);
      if (change.getValue() != null) {
        area += change.getValue().areaSquareMetres();
        bounds.expandToInclude(change.getValue().geometry().getEnvelopeInternal());
      }
    }
    return new LayerVersion(
        layer.id(),
        ContentHash.ofEdit(layer, base.version(), byId),
        Instant.now(),
        base.featureCount() - changes.deleted().size() + changes.added().size(),
        bounds,
        area,
        changes.source(),
        base.provenance(),
        base.repairedCount() + changes.repairedCount(),
        true);
  }

  @Override
  public Optional<LayerVersion> current(String layerId) {
    return changed(layerId)
        .map(Changed::version)
        .or(() -> Optional.ofNullable(bases.get(layerId)))
        .or(() -> beneath.current(layerId));
  }

  @Override
  public List<LayerVersion> history(String layerId) {
    return Stream.concat(
            changed(layerId).map(Changed::version).stream(), beneath.history(layerId).stream())
        .toList();
  }

  @Override
  public Optional<LayerVersion> version(String layerId, String version) {
    return changed(layerId)
        .map(Changed::version)
        .filter(own -> own.version().equals(version))
        .or(() -> beneath.version(layerId, version));
  }

  @Override
  public Stream<Feature> features(LayerDefinition layer, LayerVersion version, FeatureQuery query) {
    if (!isOwn(version)) {
      return beneath.features(layer, version, query);
    }
    Changed of = changed.get(layer.id());
    FeatureQuery unlimited = new FeatureQuery(query.bounds(), query.afterId(), Integer.MAX_VALUE);
    Stream<Feature> kept =
        beneath
            .features(layer, of.base(), unlimited)
            .filter(feature -> !of.byId().containsKey(feature.id()));
    Stream<Feature> put =
        of.put().stream()
            .filter(feature -> feature.id() > query.afterId() && meets(feature, query));
    return Stream.concat(kept, put)
        .sorted(Comparator.comparingLong(Feature::id))
        .limit(query.limit())
        .onClose(kept::close);
  }

  private static boolean meets(Feature feature, FeatureQuery query) {
    return query.bounds() == null
        || query.bounds().intersects(feature.geometry().getEnvelopeInternal());
  }

  @Override
  public Stream<Feature> features(LayerDefinition layer, LayerVersion version, List<Long> ids) {
    return isOwn(version)
        ? ids.stream().flatMap(id -> feature(layer, version, id).stream())
        : beneath.features(layer, version, ids);
  }

  @Override
  public Optional<Feature> feature(LayerDefinition layer, LayerVersion version, long id) {
    if (!isOwn(version)) {
      return beneath.feature(layer, version, id);
    }
    Changed of = changed.get(layer.id());
    return of.byId().containsKey(id)
        ? Optional.ofNullable(of.byId().get(id))
        : beneath.feature(layer, of.base(), id);
  }

  @Override
  public long count(LayerDefinition layer, LayerVersion version, FeatureQuery query) {
    try (Stream<Feature> features = features(layer, version, query)) {
      return features.count();
    }
  }

  @Override
  public Optional<Edit> edit(LayerDefinition layer, LayerVersion version) {
    if (!isOwn(version)) {
      return beneath.edit(layer, version);
    }
    Changed of = changed.get(layer.id());
    return Optional.of(new Edit(of.base().version(), new TreeSet<>(of.byId().keySet())));
  }

  @Override
  public List<Long> ids(LayerDefinition layer, LayerVersion version, FeatureSelection selection) {
    requireBeneath(version);
    return beneath.ids(layer, version, selection);
  }

  @Override
  public long count(LayerDefinition layer, LayerVersion version, FeatureSelection selection) {
    requireBeneath(version);
    return beneath.count(layer, version, selection);
  }

  private void requireBeneath(LayerVersion version) {
    if (isOwn(version)) {
      throw new UnsupportedOperationException("a scenario's features are not searched");
    }
  }

  @Override
  public List<ImportRecord> journal(String layerId) {
    return beneath.journal(layerId);
  }

  @Override
  public Optional<ShippedData> shipped(String layerId) {
    return beneath.shipped(layerId);
  }

  @Override
  public LayerStaging stage(LayerDefinition layer, String source, Provenance provenance) {
    throw readOnly();
  }

  @Override
  public LayerVersion rollback(LayerDefinition layer, String version) {
    throw readOnly();
  }

  @Override
  public void rememberShipped(String layerId, ShippedData shipped) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a scenario only edits");
  }

  /** What the scenario changes, by layer id. */
  Collection<Changed> all() {
    List<Changed> all = new ArrayList<>(changed.values());
    all.sort(Comparator.comparing(of -> of.version().layerId()));
    return all;
  }
}
