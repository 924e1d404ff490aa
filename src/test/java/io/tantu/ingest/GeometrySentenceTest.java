package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tantu.geometry.Defect;
import io.tantu.geometry.GeometryCheck;
import io.tantu.geometry.PolygonAssembly;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeometrySentenceTest {

  private static Flaw first(List<Defect> defects) {
    return Flaw.of(defects.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|POLYGON EMPTY|几何没有坐标|the geometry has no coordinates",
        "2|POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))|边界自相交|the outline crosses itself",
        "0|LINESTRING (0 0, 1 1)|图形是 LineString，这里要的是点|a LineString was found where points are wanted",
        "1|POINT (0 0)|图形是 Point，这里要的是线|a Point was found where lines are wanted",
        "2|POINT (0 0)|图形是 Point，这里要的是面|a Point was found where polygons are wanted",
        "1|LINESTRING (0 0, 2e9 1)|第 1 个顶点（从 0 数起）的 x 或 y 超出 1e+09|vertex 1, counted from 0, lies beyond 1e+09 in x or y",
        "1|LINESTRING (0 0, 0 0, 0 0, 1 1)|去掉了 2 个与前一点相同的顶点|2 vertices equal to the one before were dropped",
        "0|GEOMETRYCOLLECTION (POINT (0 0), POINT (1 1))|含 2 个部分的集合改成了 MultiPoint，共 2 个部分|a collection of 2 parts became a MultiPoint of 2",
        "2|POLYGON ((0 0, 9 0, 9 9, 0 0), (20 20, 21 20, 21 21, 20 20))|有洞在外环之外，已去掉|a hole lies outside its shell; it was dropped",
      })
  void whatTheCheckFindsIsToldWithItsFacts(int dimension, String wkt, String zh, String en)
      throws ParseException {
    Geometry source = new WKTReader().read(wkt);
    Flaw flaw = first(GeometryCheck.check(source, dimension).defects());
    assertThat(flaw.seen().zh()).isEqualTo(zh);
    assertThat(flaw.seen().en()).isEqualTo(en);
  }

  @Test
  void limitsAreToldWithTheNumberSeen() throws ParseException {
    Geometry line = new WKTReader().read("LINESTRING (0 0, 1 1, 2 2)");
    assertThat(first(GeometryCheck.check(line, 1, 2).defects()).seen().zh())
        .isEqualTo("有 3 个顶点，最多 2 个");
  }

  @Test
  void ringsThatHadToBeMendedAreTold() {
    List<Defect> defects = new ArrayList<>();
    Coordinate[] open = {new Coordinate(0, 0), new Coordinate(1, 0)};
    PolygonAssembly.of(List.<Coordinate[]>of(open), GeometryParts.FACTORY, defects);
    assertThat(defects)
        .extracting(defect -> Flaw.of(defect).code(), defect -> Flaw.of(defect).seen().zh())
        .containsExactly(
            tuple("unclosed-ring", "终点不是起点，已用直线将环闭合"), tuple("too-few-points", "环只有 2 个顶点，围不成面"));
  }
}
