package io.tantu.ingest;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Reads a file of features as sites: each feature is one, in as many pieces as it has. */
final class FeatureSites {

  private final DataFile file;
  private final FeatureSource source;
  private final SiteFileRequest request;
  private final List<RawFeature> features = new ArrayList<>();
  private final Survey.Tally tally = new Survey.Tally();

  private FeatureSites(DataFile file, FeatureSource source, SiteFileRequest request) {
    this.file = file;
    this.source = source;
    this.request = request;
  }

  static SiteFile read(DataFile file, FeatureSource source, SiteFileRequest request) {
    return new FeatureSites(file, source, request).read();
  }

  private SiteFile read() {
    gather();
    if (features.isEmpty()) {
      throw FileProblems.withoutFeatures(file.path(), source.description());
    }
    Survey survey = tally.survey();
    Envelope expected = request.expectedBounds();
    CrsChoice crs =
        CrsChoice.of(request.crs(), source, survey, expected, file.path().getFileName().toString());
    SiteIntake intake = new SiteIntake(crs, survey, expected);
    List<OutlinedSite> sites = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      sites.add(site(i + 1, features.set(i, null), intake));
    }
    List<ImportIssue> issues = new ArrayList<>(source.issues());
    file.contradiction().ifPresent(issues::add);
    issues.addAll(SiteFiles.issues(crs));
    return new SiteFile(source.description(), crs.crs().id(), crs.why(), sites, issues);
  }

  /** Every record in memory, since only all of them tell where the file lies. */
  private void gather() {
    SiteLimits limits = new SiteLimits(file.path());
    try (FeatureCursor cursor = source.open()) {
      for (RawFeature raw = cursor.next(); raw != null; raw = cursor.next()) {
        limits.nextSite();
        RawFeature kept = bounded(raw);
        limits.keep(kept.geometry() == null ? 0 : kept.geometry().getNumPoints());
        tally.add(kept.geometry() == null ? new Envelope() : kept.geometry().getEnvelopeInternal());
        features.add(kept);
      }
    }
  }

  /** The record, without its geometry where that has more vertices than a site may. */
  private static RawFeature bounded(RawFeature raw) {
    int vertices = raw.geometry() == null ? 0 : raw.geometry().getNumPoints();
    if (vertices <= SiteLimits.SITE_VERTICES) {
      return raw;
    }
    Flaw tooMany =
        new Flaw("too-many-vertices", raw.geometry().getCoordinate(), SiteLimits.tooMany(vertices));
    return new RawFeature(raw.row(), null, raw.attributes(), List.of(tooMany));
  }

  private static OutlinedSite site(int number, RawFeature raw, SiteIntake intake) {
    SiteIntake.Taken taken = intake.take(raw);
    return new OutlinedSite(
        number, SiteName.of(raw.attributes()), taken.geometry(), raw.attributes(), taken.notes());
  }
}
