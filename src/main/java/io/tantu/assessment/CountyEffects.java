package io.tantu.assessment;

import io.tantu.assessment.Assessment.CountyEffect;
import io.tantu.assessment.Assessment.FigureChange;
import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.GroundCarbon;
import io.tantu.carbon.StandLayer;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.FeatureShare;
import io.tantu.measure.Selection;
import io.tantu.measure.SquareMetres;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZoneClipper;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The counties' figures, and what they become when all ground of a site is built over. Immutable.
 *
 * @param coverages what each indicator counts
 * @param carbonTonnes stock of each county in t C; empty where none is accounted
 */
record CountyEffects(ZoneSet counties, List<Coverage> coverages, List<Double> carbonTonnes) {

  private static final String PERCENT = "%";

  private static final LocalizedText CARBON =
      new LocalizedText("森林碳储量（活生物量）", "Forest carbon stock (living biomass)");

  /**
   * An indicator in its usual definition.
   *
   * @param covered hundredths of a square metre of each county
   */
  record Coverage(IndicatorDefinition indicator, long[] covered) {

    static Coverage of(
        IndicatorDefinition indicator, ZoneSet counties, Function<String, Snapshot> layers) {
      return new Coverage(indicator, covered(indicator, layers, counties.clippers()));
    }

    /** What counts in each zone, each point once. */
    static long[] covered(
        IndicatorDefinition indicator, Function<String, Snapshot> layers, List<ZoneClipper> zones) {
      List<Selection> parts =
          indicator.definition(null).parts().stream()
              .map(
                  part -> {
                    Snapshot layer = layers.apply(part.layer());
                    return new Selection(layer, FeatureFilter.of(part.where(), layer.layer()));
                  })
              .toList();
      double[] covered = new double[zones.size()];
      for (FeatureShare share : ZonalEngine.share(parts, zones).shares()) {
        covered[share.zone()] += share.areaSquareMetres();
      }
      return IntStream.range(0, covered.length)
          .mapToLong(zone -> SquareMetres.hundredths(covered[zone]))
          .toArray();
    }
  }

  static CountyEffects of(
      ZoneSet counties,
      List<IndicatorDefinition> indicators,
      Function<String, Snapshot> layers,
      Optional<CarbonParameters> carbon) {
    return new CountyEffects(
        counties,
        indicators.stream().map(each -> Coverage.of(each, counties, layers)).toList(),
        carbon
            .map(
                parameters ->
                    GroundCarbon.tonnesByZone(
                        layers.apply(StandLayer.ID), counties.clippers(), parameters))
            .orElse(List.of()));
  }

  /**
   * What the site takes from each county that it lies in.
   *
   * @param carbon on the site; null where none is accounted
   */
  List<CountyEffect> of(Site site, NearLayers near, GroundCarbon carbon) {
    List<List<FigureChange>> changes = new ArrayList<>();
    site.parts().forEach(part -> changes.add(new ArrayList<>()));
    for (Coverage coverage : coverages) {
      long[] lost = Coverage.covered(coverage.indicator, near::of, site.clippers());
      for (int part = 0; part < lost.length; part++) {
        changes.get(part).add(change(coverage, site.parts().get(part).county(), lost[part]));
      }
    }
    List<CountyEffect> effects = new ArrayList<>();
    for (int part = 0; part < changes.size(); part++) {
      int county = site.parts().get(part).county();
      if (carbon != null) {
        changes.get(part).add(change(carbon, county, carbon.stockTonnesCByZone().get(part)));
      }
      long siteArea = SquareMetres.hundredths(site.parts().get(part).squareMetres());
      effects.add(
          new CountyEffect(
              counties.code(county), counties.name(county), siteArea / 100.0, changes.get(part)));
    }
    return effects;
  }

  private FigureChange change(Coverage coverage, int county, long lost) {
    IndicatorDefinition indicator = coverage.indicator;
    long before = coverage.covered[county];
    double per =
        indicator.unit().equals(PERCENT)
            ? SquareMetres.hundredths(counties.areaSquareMetres(county)) / 100.0
            : SquareMetres.HUNDREDTHS_PER_HECTARE;
    return new FigureChange(
        indicator.id(),
        indicator.title(),
        indicator.defaultDefinition(),
        indicator.unit(),
        before / per,
        Math.max(0, before - lost) / per,
        SquareMetres.hectares(lost),
        "ha");
  }

  private FigureChange change(GroundCarbon carbon, int county, double lost) {
    double before = carbonTonnes.get(county);
    return new FigureChange(
        "carbon", CARBON, carbon.method().name(), "t C", before, before - lost, lost, "t C");
  }
}
