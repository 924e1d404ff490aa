package io.tantu.renewable.sites;

import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Receipts;
import io.tantu.measure.SquareMetres;
import io.tantu.measure.ZoneClipper;
import io.tantu.problem.Interruption;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.land.CountyLand;
import io.tantu.renewable.land.LandAnswers;
import io.tantu.renewable.land.LandCalculation;
import io.tantu.renewable.land.LandPiece;
import io.tantu.renewable.land.LandRules;
import io.tantu.renewable.land.LandWords;
import io.tantu.renewable.sites.RankedSites.Feature;
import io.tantu.renewable.sites.RankedSites.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Cuts land to sites and ranks them, by given layer versions. Immutable. */
record SiteRanking(LandCalculation lands, SitesQuestion question) {

  static final LocalizedText SCORING =
      new LocalizedText(
          "可用土地按正北向方格切成候选场址；每项准则得 0–1 分：距离按 1 − 距离 ÷ 上限（平面米，含投影变形不超过万分之三），面积按 面积 ÷ 方格，占地（如陡坡）按 1 − 占场址的比重，资源（如辐照）按场址内各级下限在所列下、上限之间的位置，按面积平均，没有数据的部分计 0，紧凑度按 4πA/P² ÷ 正方形的 π/4（封顶 1）；总分为加权和，同分按面积、位置排序。",
          "Land is cut to candidate sites by squares along the axes; each criterion scores 0 to 1: a distance 1 − distance ÷"
              + " its limit (metres of the plane, at most 3 in 10,000 off), ground that is taken (such"
              + " as steep slopes) 1 − its part of the site, a resource (such as irradiation) where its classes'"
              + " lowest values lie between the low and high that are stated, as the mean over the site's"
              + " ground, what has no data being 0, area as area ÷ square,"
              + " compactness as 4πA/P² ÷ the π/4 of a square (1 at most); the score is the weighted sum,"
              + " ties by area and place.");

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final double HECTARES_PER_KM2 = 100;
  private static final double DIGITS = 1e6;
  private static final double METRES_DIGITS = 10;
  private static final double LEVEL_DIGITS = 100;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(
              Comparator.comparingLong((Candidate one) -> one.piece.hundredths()).reversed())
          .thenComparingDouble(one -> one.piece.polygon().getEnvelopeInternal().getMinX())
          .thenComparingDouble(one -> one.piece.polygon().getEnvelopeInternal().getMinY());

  private record Candidate(String county, LandPiece piece, Map<String, Mark> marks, double score) {

    /** What the marks tell that tell it, by criterion. */
    Map<String, Double> told(Function<Mark, Double> what, double digits) {
      Map<String, Double> told = new LinkedHashMap<>();
      marks.forEach(
          (id, mark) -> {
            Double value = what.apply(mark);
            if (value != null) {
              told.put(id, Math.round(value * digits) / digits);
            }
          });
      return told;
    }
  }

  RankedSites answer(WorkProgress progress, String id, Instant now) {
    CriterionMarks marks =
        new CriterionMarks(
            question.criteria(), lands::snapshot, new EllipsoidalArea(lands.projection()));
    List<Candidate> candidates = new ArrayList<>();
    Interruption interruption = Interruption.ofThisThread();
    for (CountyLand county : lands.land(question.land(), progress)) {
      for (LandPiece piece : CountyLand.kept(county.free(), question.pieces())) {
        for (LandPiece site : cut(piece, interruption)) {
          candidates.add(candidate(county.code(), site, marks.of(site)));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    Map<String, String> parameters = new TreeMap<>(question.described());
    parameters.putAll(LandAnswers.described(question.land(), question.pieces(), null));
    LandRules rules = lands.rules(question.land());
    return new RankedSites(
        "FeatureCollection",
        features(candidates.subList(0, Math.min(question.limit(), candidates.size()))),
        question.kind().id(),
        question.land().asOf(),
        question.pieces(),
        candidates.size(),
        question.criteria(),
        question.weights(),
        SCORING,
        rules.judged(),
        rules.notJudged(),
        LandWords.CAVEAT,
        lands.inputs().provenance(),
        Receipts.ofRule(id, now, lands.inputs(), parameters, LandWords.RULE));
  }

  /** The piece by squares, each part being held to what is asked of pieces. */
  private List<LandPiece> cut(LandPiece piece, Interruption interruption) {
    EllipsoidalArea areas = new EllipsoidalArea(lands.projection());
    double side = Math.sqrt(question.criteria().squareHa().value() * SQUARE_METRES_PER_HECTARE);
    Envelope box = piece.polygon().getEnvelopeInternal();
    ZoneClipper clipper = new ZoneClipper(piece.polygon(), areas);
    long first = (long) Math.floor(box.getMinY() / side);
    long last = (long) Math.floor(box.getMaxY() / side);
    List<LandPiece> sites =
        LongStream.rangeClosed(first, last)
            .parallel()
            .boxed()
            .flatMap(
                row -> {
                  interruption.check();
                  return row(row, side, box, clipper).stream();
                })
            .map(polygon -> LandPiece.of(polygon, areas))
            .toList();
    return CountyLand.kept(sites, question.pieces()).stream()
        .filter(site -> site.hundredths() > 0)
        .toList();
  }

  /** What the squares of a row hold. */
  @SuppressWarnings("unchecked")
  private static List<Polygon> row(long row, double side, Envelope box, ZoneClipper clipper) {
    List<Polygon> parts = new ArrayList<>();
    long first = (long) Math.floor(box.getMinX() / side);
    for (long column = first; column * side < box.getMaxX(); column++) {
      Envelope square =
          new Envelope(column * side, (column + 1) * side, row * side, (row + 1) * side);
      parts.addAll(PolygonExtracter.getPolygons(clipper.part(GEOMETRIES.toGeometry(square))));
    }
    parts.removeIf(Geometry::isEmpty);
    return parts;
  }

  private Candidate candidate(String county, LandPiece site, Map<String, Mark> marks) {
    double score =
        marks.entrySet().stream()
            .mapToDouble(mark -> mark.getValue().score() * question.weights().get(mark.getKey()))
            .sum();
    return new Candidate(county, site, marks, rounded(score));
  }

  private List<Feature> features(List<Candidate> best) {
    GaussKruger plane = lands.projection();
    double perHectare = question.kind().density().value() / HECTARES_PER_KM2;
    List<Feature> features = new ArrayList<>();
    for (Candidate one : best) {
      double hectares = SquareMetres.hectares(one.piece().hundredths());
      features.add(
          new Feature(
              "Feature",
              new Site(
                  features.size() + 1,
                  one.county(),
                  hectares,
                  rounded(one.piece().compactness()),
                  Math.round(hectares * perHectare * 1_000) / 1_000.0,
                  one.score(),
                  one.told(Mark::score, DIGITS),
                  one.told(Mark::metres, METRES_DIGITS),
                  one.told(Mark::level, LEVEL_DIGITS)),
              GeoJson.surveyed(plane.unproject(one.piece().polygon()))));
    }
    return features;
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }
}
