package io.tantu.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.geodesy.TileMatrixSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What tiles of one tile matrix set there are and how they are addressed (OGC 17-083r4, clause 7;
 * 20-057, clause 9).
 *
 * @param dataType {@code vector} or {@code map}
 * @param tileMatrixSetURI the address of the set's definition
 * @param version for one layer's vector tiles: the layer version that feature ids belong to
 * @param revision names the tiles' content: with {@code ?v=<revision>} one layer's tiles stay those
 *     of this version and may be kept for a year
 * @param attributes for one layer's vector tiles: what they carry
 * @param generalisation what the tiles of the upper zooms show instead of each feature; absent when
 *     all zooms show each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tileset(
    String title,
    String dataType,
    String crs,
    String tileMatrixSetURI,
    String version,
    String revision,
    List<String> attributes,
    MergedZooms generalisation,
    List<Link> links) {

  private static final String JSON = "application/json";

  /** A link of it. */
  public record Link(String href, String rel, String type, boolean templated) {}

  /** The tilesets of one resource. */
  public record Tilesets(List<Tileset> tilesets) {}

  /**
   * Where a tileset is found.
   *
   * @param origin address of the service without a slash at the end
   * @param path from there to the list of tilesets
   * @param query what tells the resource, as {@code collections=a,b}; empty for none
   */
  public record Place(String origin, String path, String query) {

    String of(TileMatrixSet set, String rest, String more) {
      StringBuilder address = new StringBuilder(origin).append(path).append('/').append(set.id());
      address.append(rest);
      char before = '?';
      for (String part : List.of(query, more)) {
        if (!part.isEmpty()) {
          address.append(before).append(part);
          before = '&';
        }
      }
      return address.toString();
    }
  }

  /**
   * The tileset of a matrix set.
   *
   * @param formats media type of the tiles with what the query adds to get them
   */
  public static Tileset of(
      String title,
      String dataType,
      TileMatrixSet set,
      String revision,
      Place place,
      Map<String, String> formats) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(place.of(set, "", ""), "self", JSON, false));
    formats.forEach(
        (type, query) ->
            links.add(
                new Link(
                    place.of(set, "/{tileMatrix}/{tileRow}/{tileCol}", query),
                    "item",
                    type,
                    true)));
    String definition = TileMatrixSetController.address(place.origin(), set);
    links.add(
        new Link(definition, "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme", JSON, false));
    return new Tileset(
        title,
        dataType,
        set.crs().uri(),
        set.uri() == null ? definition : set.uri(),
        null,
        revision,
        null,
        null,
        List.copyOf(links));
  }

  /** The same with what only one layer's vector tiles have. */
  Tileset ofLayer(String layerVersion, List<String> carried, MergedZooms merged) {
    return new Tileset(
        title, dataType, crs, tileMatrixSetURI, layerVersion, revision, carried, merged, links);
  }

  /** The same with a link more. */
  Tileset with(Link link) {
    List<Link> more = new ArrayList<>(links);
    more.add(link);
    return new Tileset(
        title,
        dataType,
        crs,
        tileMatrixSetURI,
        version,
        revision,
        attributes,
        generalisation,
        more);
  }
}
