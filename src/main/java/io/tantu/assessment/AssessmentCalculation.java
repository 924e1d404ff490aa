package io.tantu.assessment;

import io.tantu.assessment.Assessment.NotJudged;
import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.Assessment.SiteText;
import io.tantu.assessment.AssessmentSettings.ClassSource;
import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.GroundCarbon;
import io.tantu.carbon.GroundCarbon.Former;
import io.tantu.carbon.StandLayer;
import io.tantu.carbon.TwoVersions;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Constraint;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.GeoJson;
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

  /** What was found of one site; the answer lacks only who asked, when, and the receipt. */
  record Found(
      Site site,
      Verdict verdict,
      List<RuleFinding> rules,
      Composition composition,
      GroundCarbon carbon,
      List<Assessment.CountyEffect> counties) {}

  /**
   * Assesses a ground.
   *
   * @param ground valid polygon or multipolygon, projected
   * @throws ProblemException {@code site-outside} when no part lies in a county
   */
  Found assess(Geometry ground) {
    Site site = Site.of(ground, counties, projection).orElseThrow(() -> outside(ground));
    double reach = judged.stream().mapToDouble(Constraint::withinMetres).max().orElse(0);
    NearLayers near = new NearLayers(layers, site.around(reach + MARGIN_METRES));
    List<RuleFinding> rules = new Findings(site, near, settings.tolerance()).of(judged);
    GroundCarbon lost = carbon.map(parameters -> carbon(site, near, parameters)).orElse(null);
    return new Found(
        site,
        Verdict.of(
            rules.stream()
                .filter(rule -> rule.outcome() == Outcome.HOLDS)
                .map(RuleFinding::severity)
                .toList()),
        rules,
        Composition.of(site, classes, near),
        lost,
        effects.of(site, near, lost));
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
            .formatted(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()));
  }

  /** The site as an answer tells it. */
  SiteText text(Found found, String name, List<LocalizedText> notes) {
    Site site = found.site();
    long hundredths = SquareMetres.hundredths(site.squareMetres());
    return new SiteText(
        name,
        hundredths / 100.0,
        SquareMetres.hectares(hundredths),
        SquareMetres.mu(hundredths),
        SquareMetres.hundredths(site.outsideSquareMetres()) / 100.0,
        site.ground().getNumGeometries(),
        site.parts().stream().map(part -> counties.name(part.county())).toList(),
        GeoJson.polygons(projection.unproject(site.ground())),
        notes);
  }
}
