package io.tantu.carbon;

import io.tantu.carbon.CarbonAnswer.SinkPeriod;
import io.tantu.carbon.CarbonAnswer.Zone;
import io.tantu.carbon.uncertainty.Spreads;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.measure.ZoneSet;
import io.tantu.measure.history.PastSnapshots;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Works out one question from fixed layer versions.
 *
 * @param pools those wanted beside living biomass
 */
record CarbonCalculation(
    LayerStore store,
    LayerDefinition zoneLayer,
    LayerDefinition forest,
    MethodId method,
    List<AccountingRules.Pool> pools,
    CarbonParameters carbon) {

  CarbonAnswer answer(Inputs inputs, Snapshots reading, String id, Instant now) {
    GaussKruger projection = GaussKruger.forBounds(inputs.version(zoneLayer.id()).bounds());
    ZoneSet zones = ZoneSet.of(reading.of(zoneLayer, inputs.version(zoneLayer.id()), projection));
    List<Selection> selections =
        Stream.concat(Stream.of(forest.id()), pools.stream().map(AccountingRules.Pool::layer))
            .distinct()
            .map(layer -> reading.of(inputs.layer(layer), inputs.version(layer), projection))
            .map(CarbonCalculation::all)
            .toList();
    Shares shares = ZonalEngine.share(selections, zones.clippers());
    CarbonAccount account = account(shares, zones);
    Spreads spreads = carbon.uncertainty().spreads(method);
    PoolAccount others =
        PoolAccount.of(
            pools,
            shares.shares(),
            new StandLayer(forest),
            zones.clippers().size(),
            carbon,
            spreads);
    Optional<SinkAccount> sink =
        inputs.former(forest.id()).map(former -> sink(former, inputs, zones, projection, account));
    CarbonAnswers write =
        new CarbonAnswers(
            carbon.rules(),
            StockUncertainty.of(account.model(), spreads),
            others,
            others.intervalsWith(account.model()),
            sink);
    int whole = zones.totalIndex();
    ZoneCarbon total = account.zone(whole);
    List<Zone> written = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      written.add(write.zone(zones.code(zone), zones.name(zone), zone, account.zone(zone)));
    }
    Map<String, String> named =
        new TreeMap<>(
            carbon.named(method, total.bySpecies().stream().map(SpeciesCarbon::species).toList()));
    named.putAll(others.named());
    named.put("by", zoneLayer.id());
    named.put("volume", CarbonAnswers.VOLUME_NOTE.zh() + " / " + CarbonAnswers.VOLUME_NOTE.en());
    named.put("centralMeridian", projection.centralMeridian() + "°E");
    return new CarbonAnswer(
        zoneLayer.id(),
        carbon.rules().method(method),
        CarbonAnswers.VOLUME_NOTE,
        inputs.provenance(),
        sink.map(of -> SinkPeriod.of(of.versions())).orElse(null),
        written,
        write.zone("total", "合计", whole, total),
        CarbonAnswers.uncertainty(carbon.uncertainty(), method),
        IssueGroups.of(account.issues(), written),
        Receipts.of(id, now, inputs, named, shares.overlaps(), shares.worstIdentityError()));
  }

  private static Selection all(Snapshot snapshot) {
    return new Selection(snapshot, values -> true);
  }

  private CarbonAccount account(Shares shares, ZoneSet zones) {
    StandLayer stands = new StandLayer(forest);
    return CarbonAccount.of(
        shares.shares().stream()
            .filter(share -> share.layerId().equals(forest.id()))
            .filter(share -> share.areaSquareMetres() > 0)
            .map(stands::share)
            .toList(),
        zones.clippers().size(),
        method,
        carbon);
  }

  /** The former stands are read beside those that are served, without driving them out. */
  private SinkAccount sink(
      LayerVersion former,
      Inputs inputs,
      ZoneSet zones,
      GaussKruger projection,
      CarbonAccount later) {
    Snapshot stands = PastSnapshots.of(store).of(forest, former, projection);
    Shares shares = ZonalEngine.share(List.of(all(stands)), zones.clippers());
    return new SinkAccount(
        TwoVersions.between(former, inputs.version(forest.id())), account(shares, zones), later);
  }
}
