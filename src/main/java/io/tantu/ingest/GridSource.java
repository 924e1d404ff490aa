package io.tantu.ingest;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.GridRule;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.SourceCrs;
import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.problem.ProblemException;
import io.tantu.raster.GridFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A grid in a GeoTIFF, whose cells become features by the layer's {@link GridRule}. */
final class GridSource implements FeatureSource {

  private final GridFile file;
  private final LayerDefinition layer;
  private final int side;
  private final List<ImportIssue> issues = new ArrayList<>();
  private long features = -1;

  /**
   * @param layer null where none is known, which takes no grid
   * @throws ProblemException {@code grid-not-taken}, and what {@link GridFile} throws
   */
  GridSource(Path path, LayerDefinition layer) {
    if (layer == null || layer.grid() == null) {
      throw ProblemException.invalid(
          "grid-not-taken",
          "'%s' is a grid (GeoTIFF), and %s. Import features, or let 'grid' in layer.yml say what the cells are."
              .formatted(
                  path.getFileName(),
                  layer == null
                      ? "features are wanted here"
                      : "layer %s does not take one".formatted(layer.id())));
    }
    this.layer = layer;
    file = new GridFile(path);
    try {
      side = side();
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public String description() {
    return "GeoTIFF, %,d × %,d cells".formatted(file.width(), file.height());
  }

  @Override
  public Optional<TextEncoding> encoding() {
    return Optional.empty();
  }

  @Override
  public Optional<SourceCrs> crs() {
    return file.crs();
  }

  @Override
  public String crsOrigin() {
    return "the GeoTIFF's keys";
  }

  @Override
  public List<SourceAttribute> attributes() {
    GridRule rule = layer.grid();
    List<SourceAttribute> attributes = new ArrayList<>();
    attributes.add(SourceAttribute.of(rule.value(), rule.amounts() ? "amount" : "number"));
    if (rule.cell() != null) {
      attributes.add(SourceAttribute.of(rule.cell(), "cell"));
    }
    return attributes;
  }

  @Override
  public List<ImportIssue> issues() {
    return List.copyOf(issues);
  }

  @Override
  public long recordCount() {
    return features;
  }

  @Override
  public FeatureCursor open() {
    return layer.geometryType() == GeometryType.POINT
        ? new GridPoints(this, side)
        : new GridPolygons(this);
  }

  /** Side of the squares of cells, in cells, that gives no more points than the layer takes. */
  private int side() {
    int cells = 1;
    while (rule().most() != null) {
      long count = new GridPoints(this, cells).count();
      if (count <= rule().most()) {
        break;
      }
      double finer = Math.sqrt((double) count / rule().most());
      cells = Math.max(cells + 1, (int) Math.floor(cells * finer));
    }
    return cells;
  }

  GridFile file() {
    return file;
  }

  GridRule rule() {
    return layer.grid();
  }

  /**
   * A pass is over.
   *
   * @param remark what the owner of the data should know, or null
   */
  void sawAll(long count, String code, LocalizedText remark) {
    if (features < 0 && remark != null) {
      issues.add(ImportIssue.ofFile(code, Severity.INFO, remark));
    }
    features = count;
  }

  @Override
  public void close() {
    file.close();
  }
}
