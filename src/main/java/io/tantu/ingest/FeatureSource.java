package io.tantu.ingest;

import io.tantu.geodesy.SourceCrs;
import java.util.List;
import java.util.Optional;

/**
 * A file of features that can be read as often as wanted, one record in memory at a time. Not
 * thread-safe.
 *
 * <p>Attributes and coordinate system of a format that has no header (GeoJSON) are complete only
 * after the first full pass.
 */
public interface FeatureSource extends AutoCloseable {

  /** The format by name, with what was found out about it: {@code Shapefile, polygons}. */
  String description();

  /** The character set of the text and how it was found; empty when the format fixes it. */
  Optional<TextEncoding> encoding();

  /**
   * The coordinate system that the file declares.
   *
   * @throws io.tantu.problem.ProblemException when it declares one that nobody knows
   */
  Optional<SourceCrs> crs();

  /** Where {@link #crs()} was found, in words. */
  String crsOrigin();

  List<SourceAttribute> attributes();

  /** What is odd about the file as a whole; not about single records. */
  List<ImportIssue> issues();

  /** Why the file has no attributes at all and what to do, when that is known. */
  default Optional<String> attributesMissing() {
    return Optional.empty();
  }

  /** Number of records, or −1 when only a pass can tell. */
  long recordCount();

  /** Starts a pass from the first record. */
  FeatureCursor open();

  @Override
  void close();
}
