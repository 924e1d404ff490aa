package io.tantu.assessment;

import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.Assessment.SiteText;
import io.tantu.assessment.AssessmentSettings.ClassSource;
import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.GroundCarbon;
import io.tantu.carbon.GroundCarbon.Former;
import io.tantu.carbon.StandLayer;
import io.tantu.carbon.TwoVersions;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.GeoJson;
import io.tantu.ingest.ImportIssue;
import io.tantu.measure.FeatureShare;
import io.tantu.measure.Selection;
import io.tantu.measure.SquareMetres;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Assesses sites by fixed layer versions and the rules of one day. Immutable and thread-safe.
 *
 * @param counties the zones that sites must lie in
 * @param layers whole layers by id, all in the counties' projection
 * @param judged rules whose layers are there
 * @param classes where land classes are read from, of the layers that are there
 * @param carbon empty where there is no forest layer, or the layers folder says nothing of carbon
 * @param formerStands the forest layer of an earlier time
 */
record AssessmentCalculation(
    AssessmentSettings settings,
    ZoneSet counties,
    GaussKruger projection,
    Function<String, Snapshot> layers,
    List<Constraint> judged,
    List<NotJudged> notJudged,
    List<ClassSource> classes,
    CountyEffects effects,
    Optional<CarbonParameters> carbon,
    Optional<FormerStands> formerStands) {

  /** The forest layer as it was, and how long ago. */
  record FormerStands(TwoVersions versions, Snapshot stands) {}

  /** Beyond the farthest distance that a rule keeps, so that rounding loses nothing. */
  private static final double MARGIN_METRES = 1;

  private static final int MOST_PARCELS = 200;

  /** What the rules find on one site. */
  record Judged(Site site, NearLayers near, List<RuleFinding> rules) {

    List<RuleFinding> holding() {
      return rules.stream().filter(rule -> rule.outcome() == Outcome.HOLDS).toList();
    }

    Verdict verdict() {
      return Verdict.of(holding().stream().map(RuleFinding::severity).toList());
    }
  }

  /** What was found of one site; the answer lacks only who asked, when, and the receipt. */
  record Found(
      Judged judged,
      Composition composition,
      GroundCarbon carbon,
      List<Assessment.CountyEffect> counties) {}

  /**
   * Judges a ground by the rules alone, without the parcels that they hold for.
   *
   * @param ground valid polygon or multipolygon, projected
   * @throws ProblemException {@code site-outside} when no part lies in a county, with its {@code
   *     bounds}: west, south, east, north in degrees
   */
  Judged judge(Geometry ground) {
    return judge(ground, 0);
  }

  private Judged judge(Geometry ground, int mostParcels) {
    Site site = Site.of(ground, counties, projection).orElseThrow(() -> outside(ground));
    double reach = judged.stream().mapToDouble(Constraint::withinMetres).max().orElse(0);
    NearLayers near = new NearLayers(layers, site.around(reach + MARGIN_METRES));
    Findings findings = new Findings(site, near, settings.tolerance(), mostParcels);
    return new Judged(site, near, findings.of(judged));
  }

  /** Assesses a ground whole; as {@link #judge}. */
  Found assess(Geometry ground) {
    Judged by = judge(ground, MOST_PARCELS);
    GroundCarbon lost =
        carbon.map(parameters -> carbon(by.site(), by.near(), parameters)).orElse(null);
    return new Found(
        by,
        Composition.of(by.site(), classes, by.near()),
        lost,
        effects.of(by.site(), by.near(), lost));
  }

  /** Carbon of the stands on a site, t C; null where none is accounted. */
  Double tonnesC(Judged by) {
    return carbon
        .map(
            parameters ->
                GroundCarbon.tonnesByZone(
                        by.near().of(StandLayer.ID), by.site().clippers(), parameters)
                    .stream()
                    .mapToDouble(Double::doubleValue)
                    .sum())
        .orElse(null);
  }

  private GroundCarbon carbon(Site site, NearLayers near, CarbonParameters parameters) {
    Snapshot stands = near.of(StandLayer.ID);
    return GroundCarbon.of(
        stands,
        shares(stands, site),
        site.parts().size(),
        formerStands.map(
            former -> {
              Snapshot then = former.stands().near(site.around(0));
              return new Former(former.versions(), then, shares(then, site));
            }),
        parameters);
  }

  private static List<FeatureShare> shares(Snapshot stands, Site site) {
    return ZonalEngine.share(List.of(new Selection(stands, values -> true)), site.clippers())
        .shares();
  }

  private ProblemException outside(Geometry ground) {
    Envelope box = projection.unproject(ground).getEnvelopeInternal();
    return ProblemException.invalid(
            "site-outside",
            "The site lies at longitude %.4f to %.4f, latitude %.4f to %.4f, where no county is; one inside the city is wanted. Check the coordinate system of the file."
                .formatted(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()))
        .with("bounds", List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
  }

  /** The site as an answer tells it. */
  SiteText text(Site site, String name, List<ImportIssue> notes) {
    long hundredths = SquareMetres.hundredths(site.squareMetres());
    return new SiteText(
        name,
        hundredths / 100.0,
        SquareMetres.hectares(hundredths),
        SquareMetres.mu(hundredths),
        SquareMetres.hundredths(site.outsideSquareMetres()) / 100.0,
        site.ground().getNumGeometries(),
        site.parts().stream().map(part -> counties.name(part.county())).toList(),
        GeoJson.surveyed(projection.unproject(site.ground())),
        notes);
  }
}
