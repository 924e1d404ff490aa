package io.tantu.ingest;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
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
  private CrsChoice crs;
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
      throw FileProblems.withoutFeatures(request.file(), source.description());
    }
    mapping = mapping();
    source.attributes().stream()
        .filter(a -> !a.incidental() && mapping.unused().contains(a.name()))
        .forEach(
            a ->
                issues.add(
                    ImportIssue.ofFile("unknown-attribute", Severity.INFO, unread(a.name()))));
    crs = CrsChoice.of(request.crs(), source, survey, request.expectedBounds(), name());
    crs.issue().ifPresent(issues::add);
    LayerDefinition layer = request.layer();
    intake =
        new FeatureIntake(
            new ValueIntake(layer, mapping),
            new GeometryIntake(
                crs.crs(),
                layer.geometryType().dimension(),
                crs.projection(survey, request.expectedBounds())),
            issues);
  }

  /** With the attributes of the layer that it may be meant for. */
  private LocalizedText unread(String name) {
    List<String> free =
        request.layer().attributes().stream()
            .map(AttributeDefinition::name)
            .filter(attribute -> !mapping.sourceByTarget().containsKey(attribute))
            .filter(attribute -> NameDistance.between(name, attribute) <= name.length() / 2)
            .toList();
    return free.isEmpty()
        ? FileSentence.UNKNOWN_ATTRIBUTE.text(name)
        : FileSentence.LIKE_ATTRIBUTE.text(
            name, String.join(", ", NameDistance.nearest(name, free)));
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
        new ImportReport.Finding(crs.crs().id(), crs.why()),
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
