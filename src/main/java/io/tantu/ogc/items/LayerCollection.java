package io.tantu.ogc.items;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureSelection;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/** A layer as a collection; its features are read from the store. */
record LayerCollection(LayerDefinition schema, LayerStore store) implements ServedCollection {

  @Override
  public Overview overview() {
    return store
        .current(schema.id())
        .map(now -> new Overview(now.version(), now.bounds(), now.provenance(), false))
        .orElseGet(() -> new Overview(null, null, schema.provenance(), false));
  }

  @Override
  public FeatureSet current() {
    return new Stored(schema, store, store.requireCurrent(schema));
  }

  @Override
  public FeatureSet version(String version) {
    return store
        .version(schema.id(), version)
        .map(kept -> new Stored(schema, store, kept))
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "unknown-version",
                    "Layer '%s' keeps no version '%s'; leave it out for the current one."
                        .formatted(schema.id(), version)));
  }

  private record Stored(LayerDefinition schema, LayerStore store, LayerVersion state)
      implements FeatureSet {

    @Override
    public String version() {
      return state.version();
    }

    @Override
    public long featureCount() {
      return state.featureCount();
    }

    @Override
    public Envelope bounds() {
      return state.bounds();
    }

    @Override
    public boolean followsConditions() {
      return true;
    }

    @Override
    public List<Long> ids(FeatureSelection selection) {
      return store.ids(schema, state, selection);
    }

    @Override
    public long count(FeatureSelection selection) {
      return store.count(schema, state, selection);
    }

    @Override
    public Stream<Feature> features(List<Long> ids) {
      return store.features(schema, state, ids);
    }

    @Override
    public Optional<Feature> feature(long id) {
      return store.feature(schema, state, id);
    }
  }
}
