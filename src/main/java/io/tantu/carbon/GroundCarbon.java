package io.tantu.carbon;

import io.tantu.carbon.uncertainty.FactorModel;
import io.tantu.carbon.uncertainty.MonteCarlo.Interval;
import io.tantu.carbon.uncertainty.Spreads;
import io.tantu.measure.FeatureShare;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZoneClipper;
import io.tantu.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * What the stands on a piece of ground hold, and what they took up a year between two versions of
 * the forest layer: what is lost where the ground is built over.
 *
 * @param lower95 lower end of the 95 % interval of the stock, t C
 * @param areaHa area of the stands
 * @param notCountedHa part of it whose stock is not known
 * @param stockTonnesCByZone t C in each of the zones that the ground was shared out to
 * @param sink null where no earlier version is kept
 */
public record GroundCarbon(
    MethodId method,
    double stockTonnesC,
    double stockTonnesCO2e,
    double lower95,
    double upper95,
    double areaHa,
    double notCountedHa,
    double volumeM3,
    List<Double> stockTonnesCByZone,
    GroundSink sink) {

  /**
   * The mean yearly uptake, negative for a source.
   *
   * @param lower95 lower end of its 95 % interval, t CO2e a year
   * @param years between what the two versions describe
   */
  public record GroundSink(
      double tonnesCO2ePerYear, double lower95, double upper95, double years) {}

  /** Shares of stands on the ground, in the former version of the layer. */
  public record Former(TwoVersions versions, Snapshot stands, List<FeatureShare> shares) {}

  /**
   * Accounts the shares by the standard method.
   *
   * @param stands snapshot that the shares are of
   * @param zones number of zones that they were shared out to
   */
  public static GroundCarbon of(
      Snapshot stands,
      List<FeatureShare> shares,
      int zones,
      Optional<Former> former,
      CarbonParameters parameters) {
    MethodId method = parameters.rules().standardMethod();
    Spreads spreads = parameters.uncertainty().spreads(method);
    CarbonAccount account = account(stands, shares, zones, parameters);
    ZoneCarbon total = account.total();
    Interval interval = interval(account.model(), spreads);
    return new GroundCarbon(
        method,
        total.stock().tonnesC(),
        total.stock().tonnesCO2e(),
        interval.lower(),
        interval.upper(),
        total.areaHa(),
        total.notCountedHa(),
        total.volumeM3(),
        tonnesByZone(account),
        former
            .map(
                earlier ->
                    sink(
                        account(earlier.stands(), earlier.shares(), zones, parameters),
                        account,
                        earlier.versions().years(),
                        spreads))
            .orElse(null));
  }

  /** t C in each zone by the standard method. */
  public static List<Double> tonnesByZone(
      Snapshot stands, List<ZoneClipper> zones, CarbonParameters parameters) {
    Selection all = new Selection(stands, values -> true);
    List<FeatureShare> shares = ZonalEngine.share(List.of(all), zones).shares();
    return tonnesByZone(account(stands, shares, zones.size(), parameters));
  }

  private static List<Double> tonnesByZone(CarbonAccount account) {
    return account.zones().stream().map(zone -> zone.stock().tonnesC()).toList();
  }

  private static GroundSink sink(
      CarbonAccount before, CarbonAccount after, double years, Spreads spreads) {
    CarbonSink mean = CarbonSink.between(before.total().stock(), after.total().stock(), years);
    Interval change = interval(new StockChangeModel(before.model(), after.model()), spreads);
    return new GroundSink(
        mean.tonnesCO2ePerYear(),
        change.lower() / years * CarbonStock.CO2_PER_C,
        change.upper() / years * CarbonStock.CO2_PER_C,
        years);
  }

  /** Of all zones together, which a model tells last. */
  private static Interval interval(FactorModel model, Spreads spreads) {
    List<Interval> intervals = StockUncertainty.DRAWS.intervals(model, spreads);
    return intervals.get(intervals.size() - 1);
  }

  private static CarbonAccount account(
      Snapshot stands, List<FeatureShare> shares, int zones, CarbonParameters parameters) {
    StandLayer layer = new StandLayer(stands.layer());
    return CarbonAccount.of(
        shares.stream().filter(share -> share.areaSquareMetres() > 0).map(layer::share).toList(),
        zones,
        parameters.rules().standardMethod(),
        parameters);
  }
}
