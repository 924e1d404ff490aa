package io.tantu.carbon.growth;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonStock;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.StandLayer;
import io.tantu.carbon.StandModel;
import io.tantu.carbon.StandShare;
import io.tantu.carbon.StockUncertainty;
import io.tantu.carbon.growth.GrowthSink.Zone;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.carbon.uncertainty.Spread;
import io.tantu.carbon.uncertainty.Spreads;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Works out one question from fixed layer versions. */
record GrowthCalculation(
    LayerDefinition zoneLayer, LayerDefinition forest, GrowthRates rates, CarbonParameters carbon) {

  private static final LocalizedText NOTE =
      new LocalizedText(
          "生长率法（省级清单指南的形式，条文未核实）：只计有蓄积的林木，按方法 M1；生长率与消耗率由提问者给定，" + "不是实测。正值为碳汇，负值为碳源",
          "Growth-rate method (the form of the provincial inventory guide, its text not reached):"
              + " stands with volume only, by method M1; both rates are stated by whoever asks and"
              + " not measured. Positive is a sink, negative a source");

  GrowthSink answer(Inputs inputs, Snapshots reading, String id, Instant now) {
    GaussKruger projection = GaussKruger.forBounds(inputs.version(zoneLayer.id()).bounds());
    ZoneSet zones = ZoneSet.of(reading.of(zoneLayer, inputs.version(zoneLayer.id()), projection));
    Selection all =
        new Selection(reading.of(forest, inputs.version(forest.id()), projection), values -> true);
    Shares shares = ZonalEngine.share(List.of(all), zones.clippers());
    StandLayer layer = new StandLayer(forest);
    List<StandShare> stands = shares.shares().stream().map(layer::share).toList();
    StandModel trees =
        StandModel.of(stands, MethodId.M1, carbon, zones.clippers().size()).withoutShrubs();
    double[] stock = trees.amounts(Factors.NONE);
    List<MonteCarlo.Interval> intervals =
        StockUncertainty.DRAWS.intervals(new GrowthModel(trees, rates), spreads());
    List<Zone> written = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      written.add(zone(zones.code(zone), zones.name(zone), stock[zone], intervals.get(zone)));
    }
    int whole = zones.totalIndex();
    return new GrowthSink(
        zoneLayer.id(),
        rates,
        inputs.provenance(),
        written,
        zone("total", "合计", stock[whole], intervals.get(whole)),
        NOTE,
        Receipts.of(
            id, now, inputs, named(stands), shares.overlaps(), shares.worstIdentityError()));
  }

  private Spreads spreads() {
    Spreads ofStock = carbon.uncertainty().spreads(MethodId.M1);
    Spread ofRates = new Spread(rates.halfWidthPercent() / 100, Spread.Form.LOGNORMAL);
    return factor ->
        factor.equals(GrowthModel.GROWTH) || factor.equals(GrowthModel.CONSUMPTION)
            ? ofRates
            : ofStock.of(factor);
  }

  private Zone zone(String code, String name, double stock, MonteCarlo.Interval interval) {
    double growth = stock * rates.growthPercent() / 100;
    double loss = stock * rates.consumptionPercent() / 100;
    return new Zone(
        code,
        name,
        stock,
        growth,
        loss,
        growth - loss,
        interval.lower(),
        interval.upper(),
        (growth - loss) * CarbonStock.CO2_PER_C);
  }

  private Map<String, String> named(List<StandShare> stands) {
    List<String> species =
        stands.stream().map(StandShare::species).filter(Objects::nonNull).distinct().toList();
    Map<String, String> named = new TreeMap<>(carbon.named(MethodId.M1, species));
    named.put("by", zoneLayer.id());
    named.put("growth", rates.growthPercent() + " % 由提问者给定");
    named.put("consumption", rates.consumptionPercent() + " % 由提问者给定");
    named.put("rates ±", rates.halfWidthPercent() + " % lognormal");
    return named;
  }
}
