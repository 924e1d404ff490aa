package io.tantu.ingest;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What one pass over a file tells before anything is written.
 *
 * @param rows records in the file
 * @param extent of all finite geometries, source coordinates; null-envelope when there are none
 * @param sample centres of geometries spread evenly over the file, source coordinates
 */
record Survey(long rows, Envelope extent, List<Coordinate> sample) {

  private static final int MAX_SAMPLE = 1_024;
  private static final int PROGRESS_STEP = 1_000;

  static Survey of(FeatureSource source, ImportProgress progress) {
    Tally tally = new Tally();
    try (FeatureCursor cursor = source.open()) {
      for (RawFeature raw = cursor.next(); raw != null; raw = cursor.next()) {
        tally.add(raw.geometry() == null ? new Envelope() : raw.geometry().getEnvelopeInternal());
        if (tally.rows % PROGRESS_STEP == 0) {
          progress.at(ImportProgress.Phase.SURVEY, tally.rows, source.recordCount());
        }
      }
    }
    return tally.survey();
  }

  /** A survey while its records come in. */
  static final class Tally {
    private final Envelope extent = new Envelope();
    private final Sample sample = new Sample();
    private long rows;

    /**
     * @param bounds of the record's geometry, source coordinates; null-envelope when it has none
     */
    void add(Envelope bounds) {
      rows++;
      if (isFinite(bounds)) {
        extent.expandToInclude(bounds);
        sample.offer(bounds.centre());
      }
    }

    Survey survey() {
      return new Survey(rows, extent, List.copyOf(sample.kept));
    }
  }

  private static boolean isFinite(Envelope bounds) {
    return !bounds.isNull()
        && Double.isFinite(bounds.getMinX() + bounds.getMaxX())
        && Double.isFinite(bounds.getMinY() + bounds.getMaxY());
  }

  /** Every k-th of what is offered; k doubles whenever the sample is full. */
  private static final class Sample {
    private List<Coordinate> kept = new ArrayList<>();
    private long step = 1;
    private long offered;

    private void offer(Coordinate centre) {
      if (offered++ % step == 0) {
        kept.add(centre);
        if (kept.size() == MAX_SAMPLE) {
          thinOut();
        }
      }
    }

    private void thinOut() {
      List<Coordinate> half = new ArrayList<>();
      for (int i = 0; i < kept.size(); i += 2) {
        half.add(kept.get(i));
      }
      kept = half;
      step *= 2;
    }
  }
}
