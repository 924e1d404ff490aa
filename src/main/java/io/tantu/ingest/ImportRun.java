package io.tantu.ingest;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geodesy.SourceCrs;
import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.ingest.ImportProgress.Phase;
import io.tantu.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One import from its source: survey, decisions, then every record once. What becomes of the
 * features is the caller's.
 */
final class ImportRun {

  private static final int PROGRESS_STEP = 1_000;

  private final ImportRequest request;
  private final FeatureSource source;
  private final ImportProgress progress;
  private final long startedNanos = System.nanoTime();
  private final IssueLog issues = new IssueLog();
  private final List<ContentCheck.Look> looks;
  private Survey survey;
  private SourceCrs crs;
  private String crsWhy;
  private AttributeMapping mapping;
  private FeatureIntake intake;

  /**
   * @param checks what looks at the whole layer; none where only a part of it comes
   */
  ImportRun(
      ImportRequest request,
      FeatureSources.Opened opened,
      ImportProgress progress,
      List<ContentCheck> checks) {
    this.request = request;
    this.source = opened.source();
    this.progress = progress;
    opened.issues().forEach(issues::add);
    looks = checks.stream().flatMap(check -> check.of(request.layer()).stream()).toList();
  }

  /**
   * Reads the file once and decides everything that must hold before the first row.
   *
   * @throws ProblemException when the file has no features, no known or a wrong coordinate system,
   *     or lacks a required attribute
   */
  void prepare() {
    progress.at(Phase.SURVEY, 0, source.recordCount());
    survey = Survey.of(source, progress);
    source.issues().forEach(issues::add);
    if (survey.rows() == 0) {
      throw ProblemException.invalid(
          "no-features",
          "'%s' (%s) has no features. Export it again, with content."
              .formatted(name(), source.description()));
    }
    mapping = mapping();
    source.attributes().stream()
        .filter(a -> !a.incidental() && mapping.unused().contains(a.name()))
        .forEach(a -> issues.add(ImportIssue.ofFile("unknown-attribute", Severity.INFO, a.name())));
    chooseCrs();
    warnOfUnknownShift();
    ExtentCheck.check(crs, survey, request.expectedBounds());
    LayerDefinition layer = request.layer();
    intake =
        new FeatureIntake(
            new ValueIntake(layer, mapping),
            new GeometryIntake(crs, layer.geometryType().dimension(), projection()),
            issues);
  }

  private AttributeMapping mapping() {
    try {
      return AttributeMapping.of(request.layer(), source.attributes(), request.map());
    } catch (ProblemException e) {
      if (e.code().equals("missing-attributes") && source.attributesMissing().isPresent()) {
        throw ProblemException.invalid(
                e.code(),
                "'%s' lacks the attributes that layer %s requires: %s."
                    .formatted(name(), request.layer().id(), source.attributesMissing().get()))
            .with("missing", e.details().get("missing"))
            .causedBy(e);
      }
      throw e;
    }
  }

  private void chooseCrs() {
    if (request.crs() != null) {
      crs = SourceCrs.of(request.crs());
      crsWhy = "the user named it" + overruled();
      return;
    }
    crs = source.crs().orElseThrow(this::missingCrs);
    crsWhy = source.crsOrigin();
  }

  private void warnOfUnknownShift() {
    if (!crs.datumShiftKnown()) {
      issues.add(
          ImportIssue.ofFile(
              "datum-shift-unknown",
              Severity.WARNING,
              "no shift from the datum of %s to CGCS2000 is published for its area; positions may be off by tens of metres"
                  .formatted(crs.id())));
    }
  }

  /** What the file says about its system, where the user says something else. */
  private String overruled() {
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

  private ProblemException missingCrs() {
    List<String> suggestions = ExtentCheck.suggestions(survey.extent(), request.expectedBounds());
    return ProblemException.invalid(
            "missing-crs",
            "'%s' does not say its coordinate system. Its coordinates look like %s. Pass --crs%s."
                .formatted(
                    name(),
                    survey.extent().isNull() ? "nothing" : CoordinateLook.of(survey.extent()),
                    suggestions.isEmpty() ? "" : ", likely " + String.join(" or ", suggestions)))
        .with("suggestions", suggestions);
  }

  /** One projection for the whole layer, so that an area does not depend on its neighbours. */
  private GaussKruger projection() {
    if (request.expectedBounds() != null) {
      return GaussKruger.forBounds(request.expectedBounds());
    }
    double middle = ExtentCheck.middleLongitude(crs, survey);
    return GaussKruger.ofCentralMeridian(Double.isNaN(middle) ? 105 : 3 * Math.rint(middle / 3));
  }

  /**
   * Reads every record and hands on what was accepted, ids from 1 in source order, on the calling
   * thread; reading and checking run beside it.
   */
  void features(Consumer<Feature> accepted) {
    identified((sourceId, feature) -> accepted.accept(feature));
  }

  /** Like {@link #features}, with the id that each feature has in its file, or null. */
  void identified(BiConsumer<Object, Feature> accepted) {
    try (FeatureCursor cursor = source.open()) {
      new SideBySide<>(cursor::next, intake::check, ImportRun::weight)
          .run(checked -> take(checked, accepted));
    }
    progress.at(Phase.IMPORT, intake.rows(), survey.rows());
    looks.forEach(look -> look.tell(issues::add));
  }

  private void take(FeatureIntake.Checked checked, BiConsumer<Object, Feature> accepted) {
    Feature feature = intake.take(checked);
    if (feature != null) {
      looks.forEach(look -> look.take(checked.row(), feature));
      accepted.accept(checked.sourceId(), feature);
    }
    if (intake.rows() % PROGRESS_STEP == 0) {
      progress.at(Phase.IMPORT, intake.rows(), survey.rows());
    }
  }

  private static int weight(RawFeature raw) {
    return raw.geometry() == null ? 1 : raw.geometry().getNumPoints();
  }

  long accepted() {
    return intake.accepted();
  }

  long repaired() {
    return intake.repaired();
  }

  double seconds() {
    return Math.round((System.nanoTime() - startedNanos) / 1e6) / 1e3;
  }

  /** The report so far, without a version. */
  ImportReport report() {
    Map<String, String> attributes = new LinkedHashMap<>();
    mapping.sourceByTarget().forEach((target, from) -> attributes.put(from, target));
    return new ImportReport(
        request.layer().id(),
        name(),
        source.description(),
        source.encoding().map(e -> new ImportReport.Finding(e.name(), e.why())).orElse(null),
        new ImportReport.Finding(crs.id(), crsWhy),
        attributes,
        intake.rows(),
        intake.accepted(),
        intake.rows() - intake.accepted(),
        intake.repaired(),
        intake.repairs(),
        issues.groups(),
        intake.bounds(),
        intake.areaSquareMetres(),
        request.dryRun(),
        null,
        false,
        seconds());
  }

  private String name() {
    return request.file().getFileName().toString();
  }
}
