package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.report.document.Note;
import io.tantu.report.map.MapLayer;
import io.tantu.report.map.MapSheet;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.style.StyleCatalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/**
 * Draws sites above the layers of the rules that hold, or where none does of all that were judged.
 * A layer is drawn in the version of the receipt while that is kept, else in the current one.
 * Thread-safe.
 */
@Component
final class SiteMaps {

  /** Surroundings on each side, as a part of the site's longer edge. */
  private static final double AROUND = 0.6;

  private static final double LEAST_METRES_AROUND = 150;

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final StyleCatalog styles;

  SiteMaps(Catalog catalog, LayerStore store, Snapshots snapshots, StyleCatalog styles) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.styles = styles;
  }

  /** A version to draw. */
  private record Drawn(LayerDefinition layer, LayerVersion version, boolean asRecorded) {}

  /** The map, or nothing while there are no zones to draw it on. */
  Optional<SiteMap> of(Assessment assessment) {
    return drawn(assessment, catalog.zoneLayer(null))
        .map(
            zones -> {
              List<Drawn> themes =
                  layers(assessment.rules()).stream()
                      .filter(layer -> !layer.id().equals(zones.layer().id()))
                      .flatMap(layer -> drawn(assessment, layer).stream())
                      .toList();
              return map(assessment, zones, themes);
            });
  }

  private List<LayerDefinition> layers(List<RuleFinding> rules) {
    Set<String> holding = ids(rules, Set.of(Outcome.HOLDS));
    Set<String> wanted = holding.isEmpty() ? ids(rules, Set.of(Outcome.values())) : holding;
    return catalog.layers().stream().filter(layer -> wanted.contains(layer.id())).toList();
  }

  private static Set<String> ids(List<RuleFinding> rules, Set<Outcome> outcomes) {
    return rules.stream()
        .filter(rule -> outcomes.contains(rule.outcome()))
        .map(RuleFinding::layer)
        .collect(Collectors.toSet());
  }

  /** A receipt names the version that counted before a former one of the same layer. */
  private Optional<Drawn> drawn(Assessment assessment, LayerDefinition layer) {
    Optional<LayerVersion> recorded =
        assessment.receipt().layers().stream()
            .filter(named -> named.id().equals(layer.id()))
            .findFirst()
            .map(ReceiptLayer::version)
            .flatMap(version -> store.version(layer.id(), version));
    return recorded
        .or(() -> store.current(layer.id()))
        .map(version -> new Drawn(layer, version, recorded.isPresent()));
  }

  private SiteMap map(Assessment assessment, Drawn zones, List<Drawn> themes) {
    GaussKruger projection = GaussKruger.forBounds(zones.version().bounds());
    Geometry site = projection.project(assessment.site().geometry().toMultiPolygon());
    Envelope extent = around(site.getEnvelopeInternal());
    List<MapLayer> layers = themes.stream().map(theme -> layer(theme, projection, extent)).toList();
    return new SiteMap(
        new MapSheet(
            layer(zones, projection, extent),
            layers,
            extent,
            SiteMarks.of(site, assessment.rules(), projection)),
        notes(Stream.concat(Stream.of(zones), themes.stream()).toList()));
  }

  private static List<Note> notes(List<Drawn> drawn) {
    return Stream.of(
            note("凭证所记版本", drawn.stream().filter(Drawn::asRecorded)),
            note("凭证所记版本已不保存，画的是现行版本，与核查结果可能不符", drawn.stream().filter(one -> !one.asRecorded())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Note> note(String which, Stream<Drawn> drawn) {
    String versions =
        drawn
            .map(one -> one.layer().title().zh() + " " + one.version().version())
            .collect(Collectors.joining("，"));
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Note("图中图层", which + "：" + versions));
  }

  /** Only what lies near, with room for the frame to be of another shape. */
  private MapLayer layer(Drawn drawn, GaussKruger projection, Envelope extent) {
    Envelope near = new Envelope(extent);
    near.expandBy(Math.max(extent.getWidth(), extent.getHeight()));
    return new MapLayer(
        snapshots.of(drawn.layer(), drawn.version(), projection).near(near),
        styles.style(drawn.layer()));
  }

  private static Envelope around(Envelope site) {
    Envelope extent = new Envelope(site);
    extent.expandBy(
        Math.max(LEAST_METRES_AROUND, AROUND * Math.max(site.getWidth(), site.getHeight())));
    return extent;
  }
}
