package io.tantu.assessment;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.YamlFiles;
import io.tantu.constraint.Subject;
import io.tantu.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How sites are assessed ({@code assessment.yml}). Immutable.
 *
 * @param composition where a site's land classes are read from; ground of two belongs to the first
 * @param figures ids of the coverages that are told before and after
 * @param subjects what the features of a layer build, by layer id
 */
public record AssessmentSettings(
    Tolerance tolerance,
    List<ClassSource> composition,
    List<String> figures,
    Map<String, Subject> subjects) {

  /**
   * What is taken for the error of two boundaries that should meet.
   *
   * @param squareMetres overlaps of less are
   * @param widthMetres overlaps of less mean width, twice the area over the outline, are
   * @param basis where it comes from
   */
  public record Tolerance(double squareMetres, double widthMetres, LocalizedText basis) {

    /** Whether an overlap is only that error. */
    boolean takes(double overlapSquareMetres, double outlineMetres) {
      return overlapSquareMetres < squareMetres
          || 2 * overlapSquareMetres < widthMetres * outlineMetres;
    }
  }

  /** An attribute that holds a land class. */
  public record ClassSource(String layer, String attribute) {}

  private static final AssessmentSettings NONE =
      new AssessmentSettings(
          new Tolerance(0, 0, new LocalizedText("没有约定容差", "No tolerance is set")),
          List.of(),
          List.of(),
          Map.of());

  /**
   * Reads and checks the file; where there is none, nothing beside the rules is told.
   *
   * @throws ProblemException {@code bad-catalog} naming the line, the layer or the attribute
   */
  static AssessmentSettings read(Path file, Catalog catalog) {
    if (Files.notExists(file)) {
      return NONE;
    }
    AssessmentSettings read = YamlFiles.read(file, AssessmentSettings.class);
    if (read.tolerance == null
        || !(read.tolerance.squareMetres >= 0 && read.tolerance.widthMetres >= 0)
        || read.tolerance.basis == null) {
      throw bad("'tolerance' needs squareMetres and widthMetres of 0 or more, and their basis");
    }
    if (read.composition == null || read.figures == null) {
      throw bad("'composition' and 'figures' are wanted; an empty list is one");
    }
    for (ClassSource source : read.composition) {
      if (catalog.layer(source.layer).indexOf(source.attribute) < 0) {
        throw bad("layer '%s' has no attribute '%s'".formatted(source.layer, source.attribute));
      }
    }
    if (read.subjects == null) {
      throw bad("'subjects' is missing; {} is for none");
    }
    read.subjects.keySet().forEach(catalog::layer);
    for (String figure : read.figures) {
      if (catalog.indicator(figure).kind() != IndicatorDefinition.Kind.COVERAGE) {
        throw bad("indicator '%s' in 'figures' is no coverage".formatted(figure));
      }
    }
    return read;
  }

  private static ProblemException bad(String what) {
    return ProblemException.inFile("bad-catalog", "assessment.yml", what);
  }
}
