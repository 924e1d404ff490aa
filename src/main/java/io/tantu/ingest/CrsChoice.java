package io.tantu.ingest;

import io.tantu.geodesy.GaussKruger;
import io.tantu.geodesy.SourceCrs;
import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * The coordinate system that a file is read in.
 *
 * @param why a sentence for the report
 */
record CrsChoice(SourceCrs crs, String why) {

  static final String USER_NAMED_IT = "the user named it";

  /**
   * The system that the user names, else the one that the file declares.
   *
   * @param named null lets the file say
   * @param expected where features should lie, longitude/latitude, or null
   * @throws ProblemException {@code missing-crs}, {@code unknown-crs}, {@code wrong-crs} or {@code
   *     wrong-place}
   */
  static CrsChoice of(
      String named, FeatureSource source, Survey survey, Envelope expected, String fileName) {
    CrsChoice choice;
    if (named != null) {
      SourceCrs crs = SourceCrs.of(named);
      choice = new CrsChoice(crs, USER_NAMED_IT + overruled(source, crs));
    } else {
      SourceCrs crs = source.crs().orElseThrow(() -> missing(fileName, survey, expected));
      choice = new CrsChoice(crs, source.crsOrigin());
    }
    ExtentCheck.check(choice.crs(), survey, expected);
    return choice;
  }

  /** What the file says about its system, where the user says something else. */
  private static String overruled(FeatureSource source, SourceCrs crs) {
    try {
      return source
          .crs()
          .filter(declared -> !declared.id().equals(crs.id()))
          .map(declared -> ", instead of %s: %s".formatted(declared.id(), source.crsOrigin()))
          .orElse("");
    } catch (ProblemException e) {
      return ", instead of one that is not known: " + source.crsOrigin();
    }
  }

  /** The problem {@code missing-crs}, with {@code suggestions}. */
  static ProblemException missing(String fileName, Survey survey, Envelope expected) {
    List<String> suggestions = ExtentCheck.suggestions(survey.extent(), expected);
    return ProblemException.invalid(
            "missing-crs",
            "'%s' does not say its coordinate system. Its coordinates look like %s. Pass --crs%s."
                .formatted(
                    fileName,
                    survey.extent().isNull() ? "nothing" : CoordinateLook.of(survey.extent()).en(),
                    suggestions.isEmpty() ? "" : ", likely " + String.join(" or ", suggestions)))
        .with("suggestions", suggestions);
  }

  /** What the owner of the data should know about the system. */
  Optional<ImportIssue> issue() {
    return crs.datumShiftKnown()
        ? Optional.empty()
        : Optional.of(
            ImportIssue.ofFile(
                "datum-shift-unknown", Severity.WARNING, FileSentence.DATUM_SHIFT.text(crs.id())));
  }

  /** One projection for the whole file, so that an area does not depend on its neighbours. */
  GaussKruger projection(Survey survey, Envelope expected) {
    if (expected != null) {
      return GaussKruger.forBounds(expected);
    }
    double middle = ExtentCheck.middleLongitude(crs, survey);
    return GaussKruger.ofCentralMeridian(Double.isNaN(middle) ? 105 : 3 * Math.rint(middle / 3));
  }
}
