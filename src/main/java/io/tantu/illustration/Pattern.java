package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlay.snap.GeometrySnapper;

/** The three corridors and three zones of the plan, which gives their names only (note 1). */
final class Pattern {

  private static final double HELAN_WIDTH_METRES = 9_000;
  private static final double RIVER_HALF_WIDTH_METRES = 2_600;
  private static final double DIANNONG_HALF_WIDTH_METRES = 950;

  private static final double SNAP_METRES = 0.05;

  private final City city;

  Pattern(City city) {
    this.city = city;
  }

  List<Drawn> corridors() {
    Axis ridge = Axis.of("ridge", city);
    Geometry helan = ridge.strip(0, ridge.length(), -HELAN_WIDTH_METRES, 5_000).buffer(0);
    Geometry river = Axis.of("yellow-river", city).buffer(RIVER_HALF_WIDTH_METRES);
    Geometry diannong = Axis.of("diannong", city).buffer(DIANNONG_HALF_WIDTH_METRES);
    return List.of(
        place(inCity(helan), "C1", "贺兰山生态廊道", "Helan Mountain corridor", "西部县界内侧 9 km 条带"),
        place(inCity(river), "C2", "黄河生态廊道", "Yellow River corridor", "河道轴线两侧各 2.6 km"),
        place(
            Overlay.difference(inCity(diannong), river),
            "C3",
            "典农河-阅海生态廊道",
            "Diannong–Yuehai corridor",
            "李俊镇经七子连湖、华雁湖、阅海至沙湖方向的河湖轴线两侧各 0.95 km"));
  }

  List<Drawn> zones() {
    Geometry eastSide = Axis.of("yellow-river", city).eastSide();
    Geometry xingqing = city.county("640104");
    Geometry core =
        Overlay.union(
            List.of(
                city.county("640105"),
                city.county("640106"),
                Overlay.difference(xingqing, eastSide)));
    Geometry demonstration =
        Overlay.difference(
            Overlay.union(List.of(city.county("640121"), city.county("640122"))), core);
    Geometry pilot =
        Overlay.difference(
            Overlay.union(List.of(city.county("640181"), Overlay.intersection(xingqing, eastSide))),
            Overlay.union(List.of(core, demonstration)));
    core = nodedLike(nodedLike(core, pilot), demonstration);
    demonstration = nodedLike(nodedLike(demonstration, core), pilot);
    pilot = nodedLike(nodedLike(pilot, core), demonstration);
    return List.of(
        place(core, "Z1", "首府功能核心区", "Capital core", "金凤区、西夏区与兴庆区黄河以西"),
        place(demonstration, "Z2", "城乡融合发展示范区", "Urban-rural demonstration zone", "永宁县、贺兰县"),
        place(pilot, "Z3", "东部生态经济先导区", "Eastern pilot zone", "灵武市与兴庆区黄河以东"));
  }

  /** The shape with the other's corners on its own edges, so that rounding moves both alike. */
  private static Geometry nodedLike(Geometry shape, Geometry other) {
    return new GeometrySnapper(shape).snapTo(other, SNAP_METRES);
  }

  private Geometry inCity(Geometry shape) {
    return Overlay.intersection(shape, city.outline());
  }

  private static Drawn place(
      Geometry shape, String code, String name, String nameEn, String basis) {
    return Drawn.of(shape)
        .with("code", code)
        .with("name", name)
        .with("nameEn", nameEn)
        .with("basis", basis);
  }
}
