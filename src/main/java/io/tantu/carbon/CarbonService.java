package io.tantu.carbon;

import io.tantu.carbon.CarbonAnswer.Zone;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts the carbon stock of the forest layer by zone, each question once. Thread-safe. */
public final class CarbonService implements AnswerSource {

  private static final String SUBJECT = "carbon";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "4";

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final AnswerBook answers;
  private final Optional<CarbonParameters> parameters;

  /**
   * @param parameters empty when the layers folder has no {@code carbon/}
   */
  public CarbonService(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      AnswerBook answers,
      Optional<CarbonParameters> parameters) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.answers = answers;
    this.parameters = parameters;
  }

  /**
   * The stock by zone.
   *
   * @param by zone layer id, or null for the first
   * @param method {@code M1}, {@code M2} or {@code M3}; null for the standard one
   * @throws ProblemException when the request names what is not known, or a layer is not imported
   */
  public CarbonAnswer measure(String by, String method) {
    CarbonParameters carbon = parameters();
    MethodId methodId = carbon.methodOrStandard(method);
    LayerDefinition zones = catalog.zoneLayer(by);
    LayerDefinition forest = catalog.layer(StandLayer.ID);
    Inputs inputs = Inputs.current(store, List.of(zones, forest));
    Map<String, String> question =
        Map.of(
            "by",
            zones.id(),
            "form",
            FORM,
            "method",
            methodId.name(),
            "parameters",
            carbon.version());
    return answers.answer(
        SUBJECT,
        inputs,
        question,
        CarbonAnswer.class,
        (id, now) -> compute(zones, forest, methodId, carbon, inputs, snapshots, id, now));
  }

  /**
   * What the account is made by.
   *
   * @throws ProblemException {@code carbon-not-configured} when the layers folder has no carbon/
   */
  public CarbonParameters parameters() {
    return parameters.orElseThrow(CarbonService::noParameters);
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  /**
   * @throws ProblemException {@code parameters-changed}: those of a former account are not kept
   */
  @Override
  public CarbonAnswer again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    CarbonParameters carbon = parameters();
    JsonNode asked = JsonMapper.shared().readTree(stored.question()).path("parameters");
    String version = asked.path("parameters").asString("");
    if (!version.equals(carbon.version())) {
      throw ProblemException.conflict(
          "parameters-changed",
          "Measurement '%s' was made with the carbon parameters %s, layers/carbon now holds %s. Put the former files back to make it again."
              .formatted(stored.id(), version, carbon.version()));
    }
    return compute(
        catalog.zoneLayer(asked.path("by").asString(null)),
        catalog.layer(StandLayer.ID),
        MethodId.of(asked.path("method").asString("")),
        carbon,
        inputs,
        reading,
        stored.id(),
        stored.measuredAt());
  }

  @Override
  public List<LocalizedText> changesSince(StoredMeasurement stored) {
    return List.of();
  }

  private CarbonAnswer compute(
      LayerDefinition zones,
      LayerDefinition forest,
      MethodId method,
      CarbonParameters carbon,
      Inputs inputs,
      Snapshots reading,
      String id,
      Instant now) {
    GaussKruger projection = GaussKruger.forBounds(inputs.version(zones.id()).bounds());
    ZoneSet zoneSet = ZoneSet.of(reading.of(zones, inputs.version(zones.id()), projection));
    Selection stands =
        new Selection(reading.of(forest, inputs.version(forest.id()), projection), values -> true);
    ZonalEngine.Shares shares = ZonalEngine.share(List.of(stands), zoneSet.clippers());
    StandLayer standLayer = new StandLayer(forest);
    CarbonAccount account =
        CarbonAccount.of(
            shares.shares().stream()
                .filter(share -> share.areaSquareMetres() > 0)
                .map(standLayer::share)
                .toList(),
            zoneSet.geometries().size(),
            method,
            carbon);
    List<StockUncertainty> uncertainty =
        StockUncertainty.of(account.model(), carbon.uncertainty().spreads(method));
    int whole = zoneSet.totalIndex();
    ZoneCarbon total = zoneSet.disjoint() ? account.total() : account.zones().get(whole);
    CarbonAnswers write = new CarbonAnswers(carbon.rules());
    List<Zone> written = new ArrayList<>();
    for (int zone = 0; zone < zoneSet.size(); zone++) {
      written.add(
          write.zone(
              zoneSet.code(zone),
              zoneSet.name(zone),
              account.zones().get(zone),
              uncertainty.get(zone)));
    }
    Map<String, String> named = new TreeMap<>(carbon.named(method, total));
    named.put("by", zones.id());
    named.put("volume", CarbonAnswers.VOLUME_NOTE.zh() + " / " + CarbonAnswers.VOLUME_NOTE.en());
    named.put("centralMeridian", projection.centralMeridian() + "°E");
    return new CarbonAnswer(
        zones.id(),
        carbon.rules().method(method),
        CarbonAnswers.VOLUME_NOTE,
        inputs.provenance(),
        written,
        write.zone("total", "合计", total, uncertainty.get(whole)),
        CarbonAnswers.uncertainty(carbon.uncertainty(), method),
        CarbonAnswers.grouped(account.issues()),
        Receipts.of(id, now, inputs, named, shares.overlaps(), shares.worstIdentityError()));
  }

  private static ProblemException noParameters() {
    return ProblemException.unavailable(
        "carbon-not-configured",
        "The layers folder has no carbon/ with accounting.yml, parameters.csv and species.csv.");
  }
}
