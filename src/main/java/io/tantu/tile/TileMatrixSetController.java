package io.tantu.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.TileMatrix;
import io.tantu.geodesy.TileMatrixSet;
import io.tantu.style.ServiceOrigin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The tile matrix sets that tiles come in (OGC 17-083r4, clause 6 and annex C). */
@RestController
class TileMatrixSetController {

  private static final String PATH = "/ogc/tileMatrixSets";

  record Sets(List<Listed> tileMatrixSets) {}

  record Listed(String id, String title, String uri, List<Tileset.Link> links) {}

  /** One set, as the standard's JSON encoding has it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Definition(
      String id,
      String title,
      String uri,
      String crs,
      List<String> orderedAxes,
      String wellKnownScaleSet,
      List<Matrix> tileMatrices) {}

  /**
   * @param pointOfOrigin in the order of the system's axes
   */
  record Matrix(
      String id,
      double scaleDenominator,
      double cellSize,
      String cornerOfOrigin,
      List<Double> pointOfOrigin,
      int tileWidth,
      int tileHeight,
      int matrixWidth,
      int matrixHeight) {}

  @GetMapping(PATH)
  Sets sets(HttpServletRequest request) {
    String origin = ServiceOrigin.of(request);
    return new Sets(
        TileMatrixSet.ALL.stream()
            .map(
                set ->
                    new Listed(
                        set.id(),
                        set.title(),
                        set.uri() == null ? address(origin, set) : set.uri(),
                        List.of(
                            new Tileset.Link(
                                address(origin, set), "self", "application/json", false))))
            .toList());
  }

  @GetMapping(PATH + "/{set}")
  Definition set(@PathVariable String set, HttpServletRequest request) {
    TileMatrixSet found = MatrixTile.set(set);
    String origin = ServiceOrigin.of(request);
    return new Definition(
        found.id(),
        found.title(),
        found.uri() == null ? address(origin, found) : found.uri(),
        found.crs().uri(),
        axes(found),
        found.wellKnownScaleSet(),
        found.matrices().stream().map(matrix -> matrix(found, matrix)).toList());
  }

  static String address(String origin, TileMatrixSet set) {
    return origin + PATH + "/" + set.id();
  }

  private static List<String> axes(TileMatrixSet set) {
    if (!set.crs().inDegrees()) {
      return List.of("X", "Y");
    }
    return set.crs().northFirst() ? List.of("Lat", "Lon") : List.of("Lon", "Lat");
  }

  private static Matrix matrix(TileMatrixSet set, TileMatrix matrix) {
    return new Matrix(
        matrix.id(),
        matrix.scaleDenominator(),
        matrix.pixel(),
        "topLeft",
        set.crs().northFirst()
            ? List.of(matrix.north(), matrix.west())
            : List.of(matrix.west(), matrix.north()),
        TileMatrix.TILE,
        TileMatrix.TILE,
        matrix.width(),
        matrix.height());
  }
}
