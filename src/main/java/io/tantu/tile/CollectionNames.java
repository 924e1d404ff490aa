package io.tantu.tile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Reads the parameter {@code collections} of tiles and maps (OGC 20-057 and 20-058,
 * /req/collections-selection/collections-parameter): ids, or addresses of this service's own
 * collections, with commas between.
 */
public final class CollectionNames {

  private CollectionNames() {}

  /** The ids in the order given; an address of another service stays one and is no id. */
  public static List<String> of(String collections, HttpServletRequest request) {
    String own =
        ServletUriComponentsBuilder.fromContextPath(request).toUriString() + "/ogc/collections/";
    return Arrays.stream(collections.split(",", -1))
        .map(String::strip)
        .map(name -> name.startsWith(own) ? name.substring(own.length()) : name)
        .toList();
  }
}
