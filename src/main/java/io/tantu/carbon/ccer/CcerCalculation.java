package io.tantu.carbon.ccer;

import io.tantu.carbon.ccer.CcerAnswer.Excluded;
import io.tantu.carbon.ccer.CcerAnswer.Stand;
import io.tantu.carbon.ccer.CcerAnswer.Zone;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.FeatureShare;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Screens the stands of fixed layer versions.
 *
 * @param rulesVersion names the content of the rules
 * @param listed whether to list each stand
 */
record CcerCalculation(
    CcerRules rules,
    String rulesVersion,
    LayerDefinition zoneLayer,
    LayerDefinition forest,
    LayerDefinition wetland,
    boolean listed) {

  CcerAnswer answer(Inputs inputs, Snapshots reading, String id, Instant now) {
    GaussKruger projection = GaussKruger.forBounds(inputs.version(zoneLayer.id()).bounds());
    ZoneSet zones = ZoneSet.of(reading.of(zoneLayer, inputs.version(zoneLayer.id()), projection));
    Snapshot stands = reading.of(forest, inputs.version(forest.id()), projection);
    Snapshot wetlands = reading.of(wetland, inputs.version(wetland.id()), projection);
    List<List<LocalizedReason>> reasons =
        stands.remember(
            List.of(Screening.class, rulesVersion, wetlands.version().version()),
            () -> new Screening(rules, stands, wetlands).reasons());
    Shares shares =
        ZonalEngine.share(List.of(new Selection(stands, values -> true)), zones.clippers());
    List<ZoneHectares> hectares = hectares(shares, reasons, zones.clippers().size());
    List<Zone> written = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      written.add(hectares.get(zone).written(zones.code(zone), zones.name(zone)));
    }
    Map<String, String> named =
        Map.of("by", zoneLayer.id(), "methodology", rules.methodology(), "rules", rulesVersion);
    return new CcerAnswer(
        zoneLayer.id(),
        rules.methodology(),
        rules.source(),
        rules.verified(),
        inputs.provenance(),
        rules.toProve(),
        written,
        hectares.get(zones.totalIndex()).written("total", "合计"),
        listed ? stands(stands, reasons) : List.of(),
        Receipts.of(id, now, inputs, named, shares.overlaps(), shares.worstIdentityError()));
  }

  /** One entry a zone, and one for all of them together at the end. */
  private static List<ZoneHectares> hectares(
      Shares shares, List<List<LocalizedReason>> reasons, int zones) {
    List<ZoneHectares> hectares =
        IntStream.rangeClosed(0, zones).mapToObj(zone -> new ZoneHectares()).toList();
    for (FeatureShare share : shares.shares()) {
      List<LocalizedReason> of = reasons.get(share.position());
      hectares.get(share.zone()).add(share.areaSquareMetres(), of);
      hectares.get(zones).add(share.areaSquareMetres(), of);
    }
    return hectares;
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
