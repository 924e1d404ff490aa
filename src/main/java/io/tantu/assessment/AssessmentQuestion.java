package io.tantu.assessment;

import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Subject;
import io.tantu.geodesy.GaussKruger;
import io.tantu.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A site to be assessed.
 *
 * @param bays parking bays of a charging station; null for a small one
 * @param asOf the day whose rules are taken; null for today
 * @param bufferMetres how far around a site given as points or lines its ground reaches; null for
 *     polygons
 * @param name of the site; null for none
 * @param outline valid, CGCS2000 longitude and latitude in degrees
 * @param notes how it was read
 */
public record AssessmentQuestion(
    Subject subject,
    Integer bays,
    LocalDate asOf,
    Double bufferMetres,
    String name,
    Geometry outline,
    List<LocalizedText> notes) {

  private static final double MOST_METRES = 10_000;

  /**
   * @throws ProblemException {@code bad-buffer}, {@code bad-bays}, {@code site-without-area}
   */
  public AssessmentQuestion {
    if (bufferMetres != null && !(bufferMetres > 0 && bufferMetres <= MOST_METRES)) {
      throw ProblemException.invalid(
          "bad-buffer",
          "bufferMetres is %s; a number above 0, at most 10000, is wanted."
              .formatted(bufferMetres));
    }
    if (bays != null && bays < 1) {
      throw ProblemException.invalid(
          "bad-bays", "bays is %d; a number of parking bays from 1 on is wanted.".formatted(bays));
    }
    if (outline.getDimension() < 2 && bufferMetres == null) {
      throw ProblemException.invalid(
          "site-without-area",
          "The site is a %s, which has no area. Give its polygon, or bufferMetres: how far around it the ground is used."
              .formatted(outline.getGeometryType()));
    }
  }

  /** Its ground, projected. */
  Geometry ground(GaussKruger projection) {
    Geometry projected = projection.project(outline);
    return bufferMetres == null ? projected : projected.buffer(bufferMetres);
  }
}
