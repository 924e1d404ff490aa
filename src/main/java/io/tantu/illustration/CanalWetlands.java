package io.tantu.illustration;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/** Trunk canals and drains along their axes, then smaller drains until the length is plausible. */
final class CanalWetlands {

  private static final double CANALS_HA = 4_250;
  private static final double PIECE_METRES = 4_000;
  private static final double DRAIN_WIDTH_METRES = 24;
  private static final double DRAIN_SPACING_METRES = 2_400;

  private final City city;
  private final Plain plain;
  private final Land land;
  private final List<Drawn> drawn = new ArrayList<>();

  CanalWetlands(City city, Plain plain, Land land) {
    this.city = city;
    this.plain = plain;
    this.land = land;
  }

  List<Drawn> draw() {
    for (Axis canal : Axis.ofKind("canal", city)) {
      along(canal, canal.name(), canal.widthMetres(), false);
    }
    Axis tanglai = Axis.of("tanglai", city);
    Axis qin = Axis.of("qin", city);
    for (int lane = 1; lane <= 9; lane++) {
      drain(tanglai.movedEast(DRAIN_SPACING_METRES * lane + 700));
      drain(tanglai.movedEast(-DRAIN_SPACING_METRES * lane - 700));
      drain(qin.movedEast(-DRAIN_SPACING_METRES * lane + 900));
    }
    return drawn;
  }

  private void drain(Axis axis) {
    if (drawn.stream().mapToDouble(Drawn::hectares).sum() < CANALS_HA) {
      along(axis, "排水支沟", DRAIN_WIDTH_METRES, true);
    }
  }

  private void along(Axis axis, String name, double width, boolean onlyOnPlain) {
    List<Drawn> pieces = new ArrayList<>();
    for (double from = 0; from < axis.length(); from += PIECE_METRES) {
      double to = Math.min(axis.length(), from + PIECE_METRES);
      for (Polygon piece : land.freeOf(axis.strip(from, to, -width / 2, width / 2))) {
        if (!onlyOnPlain || plain.contains(piece)) {
          pieces.add(
              Drawn.of(piece)
                  .with("name", name)
                  .with("wetlandType", "canal")
                  .with("landCode", "1107")
                  .with("seasonal", true));
        }
      }
    }
    pieces.forEach(piece -> land.take(piece.shape()));
    drawn.addAll(pieces);
  }
}
