package io.tantu.carbon.ccer;

import io.tantu.carbon.StandLayer;
import io.tantu.carbon.ccer.CcerAnswer.Excluded;
import io.tantu.carbon.ccer.CcerAnswer.Stand;
import io.tantu.carbon.ccer.CcerAnswer.Zone;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Workspace;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.FeatureShare;
import io.tantu.measure.Inputs;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZoneClipper;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Flags stands by the methodology's conditions and sums them up by zone. Thread-safe. */
@Service
public final class CcerService {

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final Optional<CcerRules> rules;

  public CcerService(Workspace workspace, Catalog catalog, LayerStore store, Snapshots snapshots) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    Path file = workspace.layers().resolve("carbon/ccer.yml");
    this.rules = Files.exists(file) ? Optional.of(CcerRules.read(file)) : Optional.empty();
  }

  /**
   * The stands of the current forest version.
   *
   * @param by zone layer id; null for the first
   * @throws ProblemException {@code ccer-not-configured} without {@code carbon/ccer.yml}, and when
   *     a layer is not known or not imported
   */
  public CcerAnswer screen(String by) {
    CcerRules conditions =
        rules.orElseThrow(
            () ->
                ProblemException.unavailable(
                    "ccer-not-configured", "The layers folder has no carbon/ccer.yml."));
    LayerDefinition zoneLayer = catalog.zoneLayer(by);
    LayerDefinition forest = catalog.layer(StandLayer.ID);
    LayerDefinition wetland = catalog.layer(conditions.wetlandLayer());
    Inputs inputs = Inputs.current(store, List.of(zoneLayer, forest, wetland));
    GaussKruger projection = GaussKruger.forBounds(inputs.version(zoneLayer.id()).bounds());
    ZoneSet zones = ZoneSet.of(snapshots.of(zoneLayer, inputs.version(zoneLayer.id()), projection));
    Snapshot stands = snapshots.of(forest, inputs.version(forest.id()), projection);
    Snapshot wetlands = snapshots.of(wetland, inputs.version(wetland.id()), projection);
    List<List<LocalizedReason>> reasons =
        stands.remember(
            List.of(Screening.class, wetlands.version().version()),
            () -> new Screening(conditions, stands, wetlands).reasons());
    List<ZoneClipper> clippers = zones.clippers();
    ZoneHectares[] hectares = new ZoneHectares[clippers.size() + 1];
    for (int zone = 0; zone < hectares.length; zone++) {
      hectares[zone] = new ZoneHectares();
    }
    Selection all = new Selection(stands, values -> true);
    for (FeatureShare share : ZonalEngine.share(List.of(all), clippers).shares()) {
      List<LocalizedReason> of = reasons.get(share.position());
      hectares[share.zone()].add(share.areaSquareMetres(), of);
      hectares[clippers.size()].add(share.areaSquareMetres(), of);
    }
    List<Zone> written = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      written.add(hectares[zone].written(zones.code(zone), zones.name(zone)));
    }
    return new CcerAnswer(
        conditions.methodology(),
        conditions.source(),
        conditions.verified(),
        inputs.provenance(),
        inputs.version(forest.id()).version(),
        inputs.version(wetland.id()).version(),
        conditions.toProve(),
        written,
        hectares[zones.totalIndex()].written("total", "合计"),
        stands(stands, reasons));
  }

  private static List<Stand> stands(Snapshot stands, List<List<LocalizedReason>> reasons) {
    int key = stands.layer().indexOf("standId");
    List<Stand> written = new ArrayList<>();
    for (int position = 0; position < stands.size(); position++) {
      Object id = key < 0 ? null : stands.values(position)[key];
      List<LocalizedReason> of = reasons.get(position);
      written.add(
          new Stand(
              stands.id(position),
              id == null ? "#" + stands.id(position) : id.toString(),
              stands.areaSquareMetres(position) / 10_000,
              of.stream().map(LocalizedReason::id).toList()));
    }
    return written;
  }

  /** Why a stand is excluded. */
  record LocalizedReason(String id, LocalizedText text) {}

  /** The stands of one zone; hundredths of a square metre, so that zones add up exactly. */
  private static final class ZoneHectares {
    private static final double HUNDREDTHS_PER_SQUARE_METRE = 100;
    private static final double HUNDREDTHS_PER_HECTARE = 1e6;

    private long toProve;
    private final Map<LocalizedReason, Long> excluded = new LinkedHashMap<>();

    void add(double squareMetres, List<LocalizedReason> reasons) {
      long hundredths = Math.round(squareMetres * HUNDREDTHS_PER_SQUARE_METRE);
      if (reasons.isEmpty()) {
        toProve += hundredths;
      } else {
        excluded.merge(reasons.get(0), hundredths, Long::sum);
      }
    }

    Zone written(String code, String name) {
      long all = toProve + excluded.values().stream().mapToLong(Long::longValue).sum();
      return new Zone(
          code,
          name,
          all / HUNDREDTHS_PER_HECTARE,
          toProve / HUNDREDTHS_PER_HECTARE,
          excluded.entrySet().stream()
              .map(
                  entry ->
                      new Excluded(
                          entry.getKey().id(),
                          entry.getKey().text(),
                          entry.getValue() / HUNDREDTHS_PER_HECTARE))
              .toList());
    }
  }
}
