package io.tantu.renewable.sites;

import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Receipts;
import io.tantu.measure.SquareMetres;
import io.tantu.measure.ZoneClipper;
import io.tantu.problem.Interruption;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.SiteCriteria.Criterion;
import io.tantu.renewable.land.CountyLand;
import io.tantu.renewable.land.LandAnswers;
import io.tantu.renewable.land.LandCalculation;
import io.tantu.renewable.land.LandPiece;
import io.tantu.renewable.land.LandWords;
import io.tantu.renewable.sites.RankedSites.Feature;
import io.tantu.renewable.sites.RankedSites.Site;
import io.tantu.snapshot.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Cuts land to sites and ranks them, by given layer versions. Immutable. */
record SiteRanking(LandCalculation lands, SitesQuestion question) {

  static final LocalizedText SCORING =
      new LocalizedText(
          "可用土地按正北向方格切成候选场址；每项准则得 0–1 分：距离按 1 − 距离 ÷ 上限（平面米，含投影变形不超过万分之三），面积按 面积 ÷ 方格，占地（如陡坡）按 1 − 占场址的比重，紧凑度按 4πA/P² ÷ 正方形的 π/4（封顶 1）；总分为加权和，同分按面积、位置排序。",
          "Land is cut to candidate sites by squares along the axes; each criterion scores 0 to 1: a distance 1 − distance ÷"
              + " its limit (metres of the plane, at most 3 in 10,000 off), ground that is taken (such"
              + " as steep slopes) 1 − its part of the site, area as area ÷ square,"
              + " compactness as 4πA/P² ÷ the π/4 of a square (1 at most); the score is the weighted sum,"
              + " ties by area and place.");

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final double HECTARES_PER_KM2 = 100;
  private static final double DIGITS = 1e6;
  private static final String AREA = "area";
  private static final String COMPACTNESS = "compactness";

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(
              Comparator.comparingLong((Candidate one) -> one.piece.hundredths()).reversed())
          .thenComparingDouble(one -> one.piece.polygon().getEnvelopeInternal().getMinX())
          .thenComparingDouble(one -> one.piece.polygon().getEnvelopeInternal().getMinY());

  private record Candidate(
      String county,
      LandPiece piece,
      Map<String, Double> scores,
      Map<String, Double> metres,
      double score) {}

  RankedSites answer(WorkProgress progress, String id, Instant now) {
    Map<String, IndexedFacetDistance> targets = targets();
    Map<String, TakenGround> grounds = grounds();
    List<Candidate> candidates = new ArrayList<>();
    Interruption interruption = Interruption.ofThisThread();
    for (CountyLand county : lands.land(question.land(), progress)) {
      for (LandPiece piece : CountyLand.kept(county.free(), question.pieces())) {
        for (LandPiece site : cut(piece, interruption)) {
          candidates.add(candidate(county.code(), site, targets, grounds));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    Map<String, String> parameters = new TreeMap<>(question.described());
    parameters.putAll(LandAnswers.described(question.land(), question.pieces(), null));
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
        lands.rules(question.land()).notJudged(),
        LandWords.CAVEAT,
        lands.inputs().provenance(),
        Receipts.ofRule(id, now, lands.inputs(), parameters, LandWords.RULE));
  }

  /** What is measured to, by criterion; none where the layers hold nothing. */
  private Map<String, IndexedFacetDistance> targets() {
    Map<String, IndexedFacetDistance> targets = new HashMap<>();
    for (Criterion criterion : question.criteria().criteria()) {
      if (criterion.isDistance()) {
        List<Geometry> features = new ArrayList<>();
        for (String layer : criterion.layers()) {
          Snapshot snapshot = lands.snapshot(layer);
          FeatureFilter filter = FeatureFilter.of(criterion.where(), snapshot.layer());
          for (int position = 0; position < snapshot.size(); position++) {
            if (filter.test(snapshot.values(position))) {
              features.add(snapshot.projected(position));
            }
          }
        }
        if (!features.isEmpty()) {
          targets.put(
              criterion.id(),
              new IndexedFacetDistance(
                  GEOMETRIES.createGeometryCollection(features.toArray(Geometry[]::new))));
        }
      }
    }
    return targets;
  }

  private Map<String, TakenGround> grounds() {
    return question.criteria().criteria().stream()
        .filter(Criterion::isGround)
        .collect(
            Collectors.toMap(
                Criterion::id,
                one ->
                    new TakenGround(
                        one.layers().stream().map(lands::snapshot).toList(), one.where())));
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

  private Candidate candidate(
      String county,
      LandPiece site,
      Map<String, IndexedFacetDistance> targets,
      Map<String, TakenGround> grounds) {
    EllipsoidalArea areas = new EllipsoidalArea(lands.projection());
    Map<String, Double> scores = new LinkedHashMap<>();
    Map<String, Double> metres = new LinkedHashMap<>();
    double score = 0;
    for (Criterion criterion : question.criteria().criteria()) {
      double one = 0;
      if (criterion.id().equals(AREA)) {
        one = SquareMetres.hectares(site.hundredths()) / question.criteria().squareHa().value();
      } else if (criterion.id().equals(COMPACTNESS)) {
        one = site.compactness() / (Math.PI / 4);
      } else if (criterion.isGround()) {
        one = 1 - grounds.get(criterion.id()).part(site.polygon(), areas);
      } else if (targets.containsKey(criterion.id())) {
        double away = targets.get(criterion.id()).distance(site.polygon());
        metres.put(criterion.id(), Math.round(away * 10) / 10.0);
        one = 1 - away / criterion.metres();
      }
      one = Math.max(0, Math.min(1, one));
      scores.put(criterion.id(), rounded(one));
      score += one * question.weights().get(criterion.id());
    }
    return new Candidate(county, site, scores, metres, rounded(score));
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
                  one.scores(),
                  one.metres()),
              GeoJson.surveyed(plane.unproject(one.piece().polygon()))));
    }
    return features;
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }
}
