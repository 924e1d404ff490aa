package io.tantu.ogc.wmts;

import io.tantu.geodesy.TileMatrix;
import io.tantu.geodesy.TileMatrixSet;
import io.tantu.ogc.map.KeyValues;
import io.tantu.render.MapView;

/**
 * Where a tile lies.
 *
 * @param row from the north
 * @param col from the west
 */
record TileAddress(TileMatrixSet set, TileMatrix matrix, int row, int col) {

  static TileAddress of(String setId, String matrixId, String rowText, String colText) {
    TileMatrixSet set =
        TileMatrixSet.of(setId)
            .orElseThrow(
                () ->
                    OwsException.invalid(
                        "TileMatrixSet",
                        "There is no tile matrix set '%s'; offered are %s."
                            .formatted(
                                KeyValues.shown(setId),
                                TileMatrixSet.ALL.stream().map(TileMatrixSet::id).toList())));
    TileMatrix matrix =
        set.matrix(matrixId)
            .orElseThrow(
                () ->
                    OwsException.invalid(
                        "TileMatrix",
                        "%s has no tile matrix '%s'; it has %s to %s."
                            .formatted(
                                setId,
                                KeyValues.shown(matrixId),
                                set.matrices().get(0).id(),
                                set.matrices().get(set.matrices().size() - 1).id())));
    int row = number("TileRow", rowText, matrix.height());
    return new TileAddress(set, matrix, row, number("TileCol", colText, matrix.width()));
  }

  private static int number(String name, String text, int count) {
    if (!text.matches("\\d{1,9}")) {
      throw OwsException.invalid(
          name, "%s is '%s'; a whole number is wanted.".formatted(name, KeyValues.shown(text)));
    }
    int number = Integer.parseInt(text);
    if (number >= count) {
      throw new OwsException(
          OwsException.Code.TileOutOfRange,
          name,
          "%s is %d; here it goes from 0 to %d.".formatted(name, number, count - 1));
    }
    return number;
  }

  /** What the tile shows. */
  MapView view() {
    return new MapView(set.crs(), matrix.box(row, col), TileMatrix.TILE, TileMatrix.TILE);
  }

  /** Names the place. */
  String name() {
    return "%s-%s-%d-%d".formatted(set.id(), matrix.id(), row, col);
  }
}
