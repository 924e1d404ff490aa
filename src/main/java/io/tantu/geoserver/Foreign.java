package io.tantu.geoserver;

import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Gathers what has a name that we need and was made by others. */
final class Foreign {

  private final List<String> found = new ArrayList<>();

  void add(String kind, String name) {
    found.add(kind + " " + name);
  }

  /** Stops before anything is written. */
  void check(String workspace) {
    if (!found.isEmpty()) {
      throw ProblemException.conflict(
              "geoserver-foreign",
              "GeoServer's workspace '%s' has things that Tantu did not make under names that it needs: %s. Rename or remove them in GeoServer, or set tantu.geoserver.workspace to another name."
                  .formatted(workspace, String.join(", ", found)))
          .with("foreign", List.copyOf(found));
    }
  }
}
