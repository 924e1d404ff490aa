package io.tantu.renewable.potential;

import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.measure.Receipts;
import io.tantu.measure.SquareMetres;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.EnergyKind;
import io.tantu.renewable.Stated;
import io.tantu.renewable.land.CountyLand;
import io.tantu.renewable.land.LandCalculation;
import io.tantu.renewable.land.LandPiece;
import io.tantu.renewable.land.LandRules;
import io.tantu.renewable.land.LandWords;
import io.tantu.renewable.potential.Potential.County;
import io.tantu.renewable.potential.Potential.KindPotential;
import io.tantu.renewable.potential.Potential.Sum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Works out potentials from given layer versions. Immutable. */
record PotentialCalculation(LandCalculation lands, PotentialQuestion question) {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static final double HECTARES_PER_KM2 = 100;
  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final double WATTS_PER_MW = 1e6;
  private static final double MWH_PER_GWH = 1_000;
  private static final double DIGITS = 1_000;

  static final LocalizedText ORDER =
      new LocalizedText(
          "各类按列出的顺序计地：前面的类占用的地面，合计时后面的类不再计（countedHa、countedMw）；各类自己的数（landHa、capacityMw）不扣除；年发电量和年减排按计入的容量（countedMw）。只涉及限制类规则的土地不计入容量。",
          "Ground is counted in the order of the kinds: what an earlier one takes is not counted again for a later one in"
              + " totals (countedHa, countedMw); a kind's own figures (landHa, capacityMw) leave nothing"
              + " out; energy and avoided CO2e are those of countedMw. Land that only rules of severity restrict touch is in no capacity.");

  Potential answer(WorkProgress progress, String id, Instant now) {
    List<List<CountyLand>> found =
        question.lands().stream().map(land -> lands.land(land, progress)).toList();
    ZoneSet zones = ZoneSet.of(lands.snapshot(LandCalculation.COUNTIES));
    double[] roofs =
        question.rooftop() == null
            ? null
            : Roofs.squareMetres(
                question.rooftop(), lands.snapshot(question.rooftop().layer()), zones);
    List<County> counties = new ArrayList<>();
    for (int county = 0; county < zones.size(); county++) {
      int index = county;
      List<KindPotential> kinds =
          new ArrayList<>(byLand(found.stream().map(each -> each.get(index)).toList()));
      if (roofs != null) {
        kinds.add(ofRoofs(roofs[county]));
      }
      counties.add(new County(zones.code(county), zones.name(county), kinds, sum(kinds)));
    }
    return new Potential(
        question.asOf(),
        question.pieces(),
        question.kinds(),
        question.rooftop(),
        question.gridFactor(),
        ORDER,
        counties,
        total(counties),
        rules(LandRules::judged),
        rules(LandRules::notJudged),
        LandWords.CAVEAT,
        lands.inputs().provenance(),
        Receipts.ofRule(id, now, lands.inputs(), question.described(), LandWords.RULE));
  }

  private List<KindPotential> byLand(List<CountyLand> landOfKinds) {
    EllipsoidalArea areas = new EllipsoidalArea(lands.projection());
    List<KindPotential> kinds = new ArrayList<>();
    List<Geometry> before = new ArrayList<>();
    for (int i = 0; i < landOfKinds.size(); i++) {
      List<LandPiece> kept = CountyLand.kept(landOfKinds.get(i).free(), question.pieces());
      List<LandPiece> restricted =
          CountyLand.kept(landOfKinds.get(i).restricted(), question.pieces());
      MultiPolygon ground =
          GEOMETRIES.createMultiPolygon(
              kept.stream().map(LandPiece::polygon).toArray(Polygon[]::new));
      long land = kept.stream().mapToLong(LandPiece::hundredths).sum();
      Geometry shared = Overlay.intersection(ground, Overlay.union(before));
      long counted = Math.max(0, land - SquareMetres.hundredths(areas.squareMetres(shared)));
      before.add(ground);
      EnergyKind kind = question.kinds().get(i);
      double perHectare = kind.density().value() / HECTARES_PER_KM2;
      double capacity = SquareMetres.hectares(land) * perHectare;
      kinds.add(
          figure(
              kind.id(),
              SquareMetres.hectares(land),
              kept.size(),
              SquareMetres.hectares(restricted.stream().mapToLong(LandPiece::hundredths).sum()),
              SquareMetres.hectares(counted),
              null,
              capacity,
              SquareMetres.hectares(counted) * perHectare,
              kind.fullLoadHours()));
    }
    return kinds;
  }

  private KindPotential ofRoofs(double squareMetres) {
    double capacity = squareMetres * question.rooftop().density().value() / WATTS_PER_MW;
    return figure(
        question.rooftop().id(),
        null,
        null,
        null,
        null,
        rounded(squareMetres / SQUARE_METRES_PER_HECTARE),
        capacity,
        capacity,
        question.rooftop().fullLoadHours());
  }

  private KindPotential figure(
      String kind,
      Double landHa,
      Integer pieces,
      Double restrictedHa,
      Double countedHa,
      Double roofHa,
      double capacity,
      double counted,
      Stated hours) {
    double megawattHours = rounded(counted) * hours.value();
    return new KindPotential(
        kind,
        landHa,
        pieces,
        restrictedHa,
        countedHa,
        roofHa,
        rounded(capacity),
        rounded(counted),
        rounded(megawattHours / MWH_PER_GWH),
        rounded(megawattHours * question.gridFactor().value()));
  }

  private static Sum sum(List<KindPotential> kinds) {
    return new Sum(
        added(kinds, one -> one.countedHa() == null ? 0 : one.countedHa(), 1e6),
        added(kinds, KindPotential::countedMw, DIGITS),
        added(kinds, KindPotential::energyGwhPerYear, DIGITS),
        added(kinds, KindPotential::avoidedTonnesCO2ePerYear, DIGITS));
  }

  private static County total(List<County> counties) {
    Map<String, List<KindPotential>> byKind = new LinkedHashMap<>();
    counties.forEach(
        county ->
            county
                .kinds()
                .forEach(
                    one -> byKind.computeIfAbsent(one.kind(), any -> new ArrayList<>()).add(one)));
    List<KindPotential> kinds = new ArrayList<>();
    byKind.forEach(
        (kind, all) -> {
          boolean onLand = all.get(0).landHa() != null;
          kinds.add(
              new KindPotential(
                  kind,
                  onLand ? (Double) added(all, KindPotential::landHa, 1e6) : null,
                  onLand ? (Integer) all.stream().mapToInt(KindPotential::pieces).sum() : null,
                  onLand ? (Double) added(all, KindPotential::restrictedHa, 1e6) : null,
                  onLand ? (Double) added(all, KindPotential::countedHa, 1e6) : null,
                  onLand ? null : (Double) added(all, KindPotential::roofHa, DIGITS),
                  added(all, KindPotential::capacityMw, DIGITS),
                  added(all, KindPotential::countedMw, DIGITS),
                  added(all, KindPotential::energyGwhPerYear, DIGITS),
                  added(all, KindPotential::avoidedTonnesCO2ePerYear, DIGITS)));
        });
    return new County("total", "合计", kinds, sum(kinds));
  }

  /** Printed parts add up to the printed whole: each is a whole number of 1/digits. */
  private static <T> double added(List<T> parts, ToDoubleFunction<T> value, double digits) {
    return parts.stream().mapToLong(one -> Math.round(value.applyAsDouble(one) * digits)).sum()
        / digits;
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }

  private <T> List<T> rules(Function<LandRules, List<T>> which) {
    return question.lands().stream()
        .map(land -> which.apply(lands.rules(land)))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
