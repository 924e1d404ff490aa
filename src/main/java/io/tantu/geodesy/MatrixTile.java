package io.tantu.geodesy;

import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;

/**
 * A tile as requests address it, by set, zoom, row and column.
 *
 * @param z zoom of the set's pyramid, which is 0 for the coarsest matrix
 * @param row from the north
 * @param col from the west
 */
public record MatrixTile(TileMatrixSet set, int z, int row, int col) {

  /** The name of the problems' property that tells which part of the address is wrong. */
  public static final String PART = "part";

  /** In one way only, so that no tile has two addresses. */
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

  private static final int SHOWN = 40;

  /**
   * The tile at an address as it was written.
   *
   * @throws ProblemException {@code unknown-tile-matrix-set}, {@code bad-tile-address} or {@code
   *     tile-out-of-range}, with {@link #PART}
   */
  public static MatrixTile of(String set, String matrix, String row, String col) {
    TileMatrixSet found = set(set);
    int zoom = number("tileMatrix", matrix);
    List<TileMatrix> matrices = found.matrices();
    int z = zoom - found.firstZoom();
    if (z < 0 || z >= matrices.size()) {
      throw outOfRange(
          "tileMatrix", zoom, found.firstZoom(), found.firstZoom() + matrices.size() - 1);
    }
    TileMatrix in = matrices.get(z);
    return new MatrixTile(
        found, z, number("tileRow", row, in.height()), number("tileCol", col, in.width()));
  }

  /**
   * The set with the id.
   *
   * @throws ProblemException {@code unknown-tile-matrix-set}
   */
  public static TileMatrixSet set(String id) {
    return TileMatrixSet.of(id)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                        "unknown-tile-matrix-set",
                        "There is no tile matrix set '%s'; offered are %s."
                            .formatted(
                                shown(id),
                                TileMatrixSet.ALL.stream().map(TileMatrixSet::id).toList()))
                    .with(PART, "tileMatrixSet"));
  }

  private static int number(String part, String text, int count) {
    int number = number(part, text);
    if (number < 0 || number >= count) {
      throw outOfRange(part, number, 0, count - 1);
    }
    return number;
  }

  private static int number(String part, String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw ProblemException.invalid(
              "bad-tile-address",
              "%s must be a whole number, but is '%s'.".formatted(part, shown(text)))
          .with(PART, part);
    }
    return Integer.parseInt(text);
  }

  private static ProblemException outOfRange(String part, int number, int first, int last) {
    return ProblemException.invalid(
            "tile-out-of-range",
            "%s %d does not exist; here it goes from %d to %d."
                .formatted(part, number, first, last))
        .with(PART, part);
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** The tile of the pyramid, which sets with other numbers of zooms have too. */
  public QuadTile quadTile() {
    return new QuadTile(set.quad(), z, row, col);
  }

  /** What the set says of the zoom. */
  public TileMatrix matrix() {
    return set.matrices().get(z);
  }

  /** The tile's box, x east, y north, in the set's system. */
  public Envelope box() {
    return matrix().box(row, col);
  }

  /** Names the place. */
  public String name() {
    return "%s-%s-%d-%d".formatted(set.id(), matrix().id(), row, col);
  }
}
