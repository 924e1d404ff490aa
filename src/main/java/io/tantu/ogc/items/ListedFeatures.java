package io.tantu.ogc.items;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.FeatureSelection;
import io.tantu.store.Place;
import io.tantu.store.SortKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/** A few features that are held in memory. */
final class ListedFeatures implements FeatureSet {

  private final LayerDefinition schema;
  private final String version;
  private final List<Feature> features;
  private final Map<Long, Feature> byId;

  ListedFeatures(LayerDefinition schema, String version, List<Feature> features) {
    this.schema = schema;
    this.version = version;
    this.features = List.copyOf(features);
    this.byId = features.stream().collect(Collectors.toMap(Feature::id, Function.identity()));
  }

  @Override
  public LayerDefinition schema() {
    return schema;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public long featureCount() {
    return features.size();
  }

  @Override
  public Envelope bounds() {
    Envelope bounds = new Envelope();
    features.forEach(one -> bounds.expandToInclude(one.geometry().getEnvelopeInternal()));
    return bounds;
  }

  @Override
  public boolean followsConditions() {
    return false;
  }

  @Override
  public List<Long> ids(FeatureSelection selection) {
    Comparator<Place> forwards = inOrder(selection.order());
    Comparator<Place> order = selection.backwards() ? forwards.reversed() : forwards;
    return within(selection)
        .map(feature -> PageFinder.place(feature, selection.order()))
        .filter(place -> selection.from() == null || order.compare(place, selection.from()) > 0)
        .sorted(order)
        .limit(selection.limit())
        .map(Place::id)
        .toList();
  }

  @Override
  public long count(FeatureSelection selection) {
    return within(selection).count();
  }

  private Stream<Feature> within(FeatureSelection selection) {
    return features.stream()
        .filter(
            feature ->
                selection.bounds() == null
                    || feature.geometry().getEnvelopeInternal().intersects(selection.bounds()));
  }

  private static Comparator<Place> inOrder(List<SortKey> order) {
    Comparator<Place> all = Comparator.comparing(place -> 0);
    for (int i = 0; i < order.size(); i++) {
      all = all.thenComparing(byKey(i, order.get(i).descending()));
    }
    return all.thenComparing(Place::id);
  }

  /** Absent values come last, whichever way. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Comparator<Place> byKey(int key, boolean descending) {
    Comparator<Object> values = (a, b) -> ((Comparable) a).compareTo(b);
    Comparator<Object> nullsLast = Comparator.nullsLast(descending ? values.reversed() : values);
    return Comparator.comparing(place -> place.values().get(key), nullsLast);
  }

  @Override
  public Stream<Feature> features(List<Long> ids) {
    return ids.stream().map(byId::get).filter(Objects::nonNull);
  }

  @Override
  public Optional<Feature> feature(long id) {
    return Optional.ofNullable(byId.get(id));
  }
}
