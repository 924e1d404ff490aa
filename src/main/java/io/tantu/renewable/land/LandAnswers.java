package io.tantu.renewable.land;

import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.measure.SquareMetres;
import io.tantu.problem.ProblemException;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.LayerPart;
import io.tantu.renewable.land.LandAnswer.Feature;
import io.tantu.renewable.land.LandAnswer.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the land that was found as it is answered. */
public final class LandAnswers {

  private LandAnswers() {}

  static LandAnswer answer(
      LandCalculation calculation,
      LandQuestion question,
      PieceRule pieces,
      String county,
      WorkProgress progress,
      String id,
      Instant now) {
    LandRules rules = calculation.rules(question);
    List<CountyLand> land = chosen(calculation.land(question, progress), county);
    List<LandFigure> figures = land.stream().map(one -> one.figure(pieces)).toList();
    List<Feature> features = new ArrayList<>();
    GaussKruger plane = calculation.projection();
    for (CountyLand one : land) {
      add(features, one.code(), false, CountyLand.kept(one.free(), pieces), plane);
      add(features, one.code(), true, CountyLand.kept(one.restricted(), pieces), plane);
    }
    Inputs inputs = calculation.inputs();
    return new LandAnswer(
        "FeatureCollection",
        features,
        question.subject(),
        question.kind(),
        question.asOf(),
        pieces,
        figures,
        LandFigure.total(figures),
        rules.judged(),
        rules.notJudged(),
        LandWords.CAVEAT,
        inputs.provenance(),
        Receipts.ofRule(id, now, inputs, described(question, pieces, county), LandWords.RULE));
  }

  private static List<CountyLand> chosen(List<CountyLand> all, String county) {
    List<CountyLand> chosen =
        all.stream().filter(one -> county == null || one.code().equals(county)).toList();
    if (chosen.isEmpty()) {
      List<String> known = all.stream().map(CountyLand::code).toList();
      throw ProblemException.invalid(
              "unknown-county",
              "There is no county '%s'; it is %s.".formatted(county, String.join(", ", known)))
          .with("known", known);
    }
    return chosen;
  }

  private static void add(
      List<Feature> features,
      String county,
      boolean restricted,
      List<LandPiece> pieces,
      GaussKruger plane) {
    for (LandPiece piece : pieces) {
      features.add(
          new Feature(
              "Feature",
              new Piece(
                  county,
                  restricted,
                  SquareMetres.hectares(piece.hundredths()),
                  Math.round(piece.compactness() * 1e6) / 1e6),
              GeoJson.surveyed(plane.unproject(piece.polygon()))));
    }
  }

  /** The question as a receipt names it. */
  public static Map<String, String> described(
      LandQuestion question, PieceRule pieces, String county) {
    Map<String, String> described = new TreeMap<>();
    described.put("kind", question.name());
    described.put("asOf", question.asOf().toString());
    described.put("minAreaHa", pieces.minAreaHa() + " ha");
    described.put("compactness", Double.toString(pieces.compactness()));
    described.put("county", county == null ? "all" : county);
    name(described, "on", question.on());
    name(described, "off", question.off());
    question
        .rules()
        .forEach(
            rule ->
                described.put(
                    "rule " + rule.id(),
                    rule.isJudged()
                        ? "%s %s %s"
                            .formatted(
                                rule.severity().id(),
                                rule.layer(),
                                rule.where() == null ? "all" : rule.where())
                        : "not judged"));
    return described;
  }

  private static void name(Map<String, String> described, String role, List<LayerPart> parts) {
    for (LayerPart part : parts) {
      described.put(role + " " + part.layer(), part.where() == null ? "all" : part.where());
    }
  }
}
