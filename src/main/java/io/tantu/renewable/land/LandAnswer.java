package io.tantu.renewable.land;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Subject;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Receipt;
import java.time.LocalDate;
import java.util.List;

/**
 * Land where something may stand, as a GeoJSON feature collection of one piece each.
 *
 * @param kind id of the kind of plant; absent for the land of the subject
 * @param asOf the day whose rules count
 * @param pieces what is asked of pieces
 * @param counties by code
 * @param rules that land was judged by
 * @param notJudged rules that nothing tells of: not kept, not broken
 * @param caveat what the land is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LandAnswer(
    String type,
    List<Feature> features,
    Subject subject,
    String kind,
    LocalDate asOf,
    PieceRule pieces,
    List<LandFigure> counties,
    LandFigure total,
    List<Constraint> rules,
    List<NotJudged> notJudged,
    LocalizedText caveat,
    Provenance.Kind provenance,
    Receipt receipt) {

  /** A piece, a GeoJSON feature. */
  public record Feature(String type, Piece properties, GeoJson geometry) {}

  /**
   * What is known of it.
   *
   * @param county code of the county
   * @param restricted whether only rules of severity restrict touch it, or none
   * @param compactness 4πA/P² in the plane
   */
  public record Piece(String county, boolean restricted, double areaHa, double compactness) {}
}
