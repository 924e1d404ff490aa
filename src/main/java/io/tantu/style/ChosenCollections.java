package io.tantu.style;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The layers of the parameter {@code collections} of tiles, maps and styles (OGC 20-057 and 20-058,
 * /req/collections-selection/collections-parameter): ids, or addresses of this service's own
 * collections, with commas between.
 */
public final class ChosenCollections {

  private static final int MOST = 50;

  private ChosenCollections() {}

  /**
   * What tells the choice in an address again; empty where nothing was chosen.
   *
   * @param collections as they were asked for
   */
  public static String query(String collections, Collection<LayerDefinition> chosen) {
    return collections == null || collections.isEmpty()
        ? ""
        : chosen.stream()
            .map(LayerDefinition::id)
            .collect(Collectors.joining(",", "collections=", ""));
  }

  /**
   * The layers in the order given, each once.
   *
   * @throws ProblemException {@code bad-parameter} for too many, {@code unknown-layer}
   */
  public static List<LayerDefinition> of(
      String collections, Catalog catalog, HttpServletRequest request) {
    String[] names = collections.split(",", -1);
    if (names.length > MOST) {
      throw ProblemException.invalid(
          "bad-parameter",
          "Parameter 'collections' has %d names; at most %d are wanted."
              .formatted(names.length, MOST));
    }
    String own = ServiceOrigin.of(request) + "/ogc/collections/";
    Set<LayerDefinition> chosen = new LinkedHashSet<>();
    for (String name : names) {
      String stripped = name.strip();
      chosen.add(
          catalog.layer(stripped.startsWith(own) ? stripped.substring(own.length()) : stripped));
    }
    return List.copyOf(chosen);
  }
}
