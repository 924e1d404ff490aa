package io.tantu.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.assessment.AssessmentSettings.Tolerance;
import io.tantu.carbon.GroundCarbon;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Severity;
import io.tantu.constraint.Subject;
import io.tantu.geometry.GeoJson;
import io.tantu.ingest.ImportIssue;
import io.tantu.measure.Receipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands in the way of a site, as of a day: the body that is stored, served and filed.
 *
 * @param asOf the day whose rules were taken
 * @param provenance the weakest among the layers read
 * @param rules those that could be judged, broken ones first, the gravest of them before others
 * @param notJudged rules in force that nothing tells of; never taken as kept
 * @param remarks what to know of the rules together: two that say the opposite, or the same
 * @param composition land classes of the site's ground; they add up to its area
 * @param carbon null where there is no forest layer, or it cannot be accounted
 * @param counties the county figures before and after, taking the ground as built over
 */
public record Assessment(
    Subject subject,
    LocalDate asOf,
    Provenance.Kind provenance,
    SiteText site,
    Verdict verdict,
    LocalizedText sentence,
    List<RuleFinding> rules,
    List<NotJudged> notJudged,
    List<LocalizedText> remarks,
    Tolerance tolerance,
    List<ClassArea> composition,
    GroundCarbon carbon,
    List<CountyEffect> counties,
    Receipt receipt) {

  /**
   * The site as it was assessed.
   *
   * @param areaM2 ellipsoidal area inside the city
   * @param outsideM2 what lies outside every county, and was not assessed
   * @param pieces separate parts
   * @param geometry inside the city
   * @param notes how the site was read
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SiteText(
      String name,
      double areaM2,
      double areaHa,
      double areaMu,
      double outsideM2,
      int pieces,
      List<String> counties,
      GeoJson geometry,
      List<ImportIssue> notes) {}

  /** What a rule does to a site. */
  public enum Outcome {
    /** It holds: the site is on what the rule is about. */
    HOLDS,
    /** The overlap is no more than the tolerance takes for an error of boundaries. */
    TOUCHES,
    /** Nothing that the rule is about is on the site. */
    KEPT;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One rule on the site.
   *
   * @param withinMetres how far around the layer's features the rule reaches; 0 for on them
   * @param overlapM2 ground that it holds for, each point once, what only touches left out
   * @param share of the site, 0 to 1
   * @param nearestMetres geodesic to the nearest feature that the rule is about; 0 on one, null
   *     where there is none
   * @param parcelCount features that the site shares ground with, those that it only touches too
   * @param parcels the first of them, largest overlap first
   * @param ground what it holds for, of the features listed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record RuleFinding(
      String rule,
      Severity severity,
      Outcome outcome,
      LocalizedText title,
      String layer,
      LocalizedText layerTitle,
      double withinMetres,
      String article,
      String source,
      boolean verified,
      LocalDate validFrom,
      LocalDate validTo,
      double overlapM2,
      double overlapMu,
      double share,
      Double nearestMetres,
      int parcelCount,
      List<Parcel> parcels,
      GeoJson ground) {}

  /**
   * A feature that a rule is about.
   *
   * @param key its value of the layer's key; null where the layer has none
   * @param attributes by name, those without a value left out
   * @param overlapM2 whatever other features share too
   * @param ground what the rule holds for of it; null for a point or a line on the site
   */
  public record Parcel(
      long id,
      String key,
      String name,
      Map<String, Object> attributes,
      double overlapM2,
      double overlapMu,
      double share,
      boolean touches,
      GeoJson ground) {}

  /**
   * Ground of one land class.
   *
   * @param layer null for ground that no layer tells of
   * @param code in the layer's code system; null where it is not known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ClassArea(
      String layer,
      LocalizedText layerTitle,
      String code,
      LocalizedText title,
      int featureCount,
      double areaM2,
      double areaMu,
      double share) {}

  /** What a county would lose. */
  public record CountyEffect(String code, String name, double siteM2, List<FigureChange> figures) {}

  /**
   * A figure of the county without and with the site.
   *
   * @param before and {@code after} in the unit
   * @param lost of what is counted, in {@code lostUnit}
   */
  public record FigureChange(
      String figure,
      LocalizedText title,
      String definition,
      String unit,
      double before,
      double after,
      double lost,
      String lostUnit) {}
}
