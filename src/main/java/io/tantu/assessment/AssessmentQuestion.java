package io.tantu.assessment;

import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.Surroundings;
import io.tantu.ingest.ImportIssue;
import io.tantu.problem.ProblemException;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A site to be assessed.
 *
 * @param name of the site; null for none
 * @param outline valid, CGCS2000 longitude and latitude in degrees
 * @param notes how it was read
 */
public record AssessmentQuestion(
    Asked asked, String name, Geometry outline, List<ImportIssue> notes) {

  /**
   * @throws ProblemException {@code site-without-area} with its {@code geometryType}
   */
  public AssessmentQuestion {
    if (outline.getDimension() < 2 && asked.bufferMetres() == null) {
      throw ProblemException.invalid(
              "site-without-area",
              "The site is a %s, which has no area. Give its polygon, or bufferMetres: how far around it the ground is used."
                  .formatted(outline.getGeometryType()))
          .with("geometryType", outline.getGeometryType());
    }
  }

  /** Its ground, projected. */
  Geometry ground(GaussKruger projection) {
    Geometry projected = projection.project(outline);
    return asked.bufferMetres() == null
        ? projected
        : Surroundings.of(projected, asked.bufferMetres());
  }
}
