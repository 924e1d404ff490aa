package io.tantu.store;

import io.tantu.problem.ProblemException;
import java.util.List;

/** What every store refuses in the same words. */
public final class StoreProblems {

  private StoreProblems() {}

  /**
   * @param where what can take one import at a time
   */
  public static ProblemException importRunning(String where) {
    return ProblemException.conflict(
        "import-running",
        "Another import into %s is running. Wait until it has ended and try again."
            .formatted(where));
  }

  public static ProblemException unknownVersion(String layerId, String version) {
    return ProblemException.notFound(
        "unknown-version", "Layer '%s' has no version '%s'.".formatted(layerId, version));
  }

  public static ProblemException unknownVersion(
      String layerId, String version, List<LayerVersion> history) {
    List<String> known = history.stream().map(LayerVersion::version).toList();
    return ProblemException.notFound(
            "unknown-version",
            "Layer '%s' has no version '%s'; it has %s."
                .formatted(layerId, version, String.join(", ", known)))
        .with("known", known);
  }

  public static ProblemException unknownFeature(String layerId, long id) {
    return ProblemException.notFound(
        "unknown-feature",
        "Layer '%1$s' has no feature %2$d. See its ids at /ogc/collections/%1$s/items."
            .formatted(layerId, id));
  }

  /**
   * @param now the version that the layer shows, or null
   */
  public static ProblemException layerChanged(LayerVersion base, LayerVersion now) {
    return ProblemException.conflict(
        "layer-changed",
        "Layer '%s' was at version %s when the edit began and is now at %s. Edit that one."
            .formatted(base.layerId(), base.version(), now == null ? "none" : now.version()));
  }

  /**
   * @param declared what {@code layer.yml} has and the version has not
   * @param stored what the version has and {@code layer.yml} has not
   */
  public static ProblemException schemaChanged(
      String layerId, String version, List<String> declared, List<String> stored) {
    return ProblemException.conflict(
            "schema-changed",
            "The attributes of layer '%1$s' have changed since version %2$s was imported: layer.yml declares %3$s, the version has %4$s. Import its file again: ./tantu import FILE --layer %1$s"
                .formatted(layerId, version, words(declared), words(stored)))
        .with("layer", layerId)
        .with("version", version);
  }

  private static String words(List<String> columns) {
    return columns.isEmpty() ? "nothing else" : String.join(", ", columns);
  }
}
