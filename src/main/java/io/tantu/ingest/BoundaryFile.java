package io.tantu.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Sites of boundary points as a file gives them, before it is known what their numbers mean.
 *
 * @param axes what the two coordinates are called, and what that promises
 * @param stated throws a problem when what the file says is not to be understood; not asked where
 *     the user says it
 */
record BoundaryFile(
    Path path,
    String description,
    Axes axes,
    Supplier<StatedSystem> stated,
    List<BoundarySite> sites,
    List<ImportIssue> issues) {

  /**
   * @param first what the file calls a point's first coordinate
   * @param promised the order that the names stand for
   * @param firm whether they can mean nothing else; X and Y are used both ways
   */
  record Axes(String first, String second, PointOrder promised, boolean firm) {}

  void eachPoint(Consumer<BoundaryPoint> take) {
    sites.forEach(site -> site.rings().forEach(ring -> ring.points().forEach(take)));
  }

  String name() {
    return path.getFileName().toString();
  }
}
