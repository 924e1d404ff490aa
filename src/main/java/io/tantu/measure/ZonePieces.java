package io.tantu.measure;

import io.tantu.problem.Interruption;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.SnapshotEdit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/**
 * How each feature of a snapshot lies to each of some zones. Immutable once made, and thread-safe;
 * a byte for each pair, and the geometry of what was cut.
 */
final class ZonePieces {

  private static final byte WHOLE = 1;
  private static final byte CUT = 2;

  /** Features that one task looks at: enough to be worth a thread, few enough to share out. */
  private static final int CHUNK = 512;

  private final byte[][] sides;
  private final List<Map<Integer, Piece>> cuts;

  private ZonePieces(int zones, int features) {
    sides = new byte[zones][features];
    cuts =
        IntStream.range(0, zones)
            .<Map<Integer, Piece>>mapToObj(z -> new ConcurrentHashMap<>())
            .toList();
  }

  /**
   * The pieces of the snapshot's features, on the threads of the caller's fork-join pool. An
   * interrupt of the caller ends it.
   */
  static ZonePieces of(Snapshot snapshot, List<ZoneClipper> zones) {
    ZonePieces pieces = new ZonePieces(zones.size(), snapshot.size());
    Interruption interruption = Interruption.ofThisThread();
    IntStream.range(0, (snapshot.size() + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(
            chunk -> {
              interruption.check();
              int end = Math.min(snapshot.size(), (chunk + 1) * CHUNK);
              for (int position = chunk * CHUNK; position < end; position++) {
                pieces.place(snapshot, position, zones);
              }
            });
    return pieces;
  }

  /** The pieces after an edit of the features: only what changed is cut. */
  ZonePieces edited(Snapshot snapshot, SnapshotEdit edit, List<ZoneClipper> zones) {
    int[] now = edit.positionsNow();
    ZonePieces pieces = new ZonePieces(sides.length, snapshot.size());
    for (int zone = 0; zone < sides.length; zone++) {
      byte[] before = sides[zone];
      byte[] after = pieces.sides[zone];
      edit.forEachKept(
          (place, position, length) -> System.arraycopy(before, place, after, position, length));
      Map<Integer, Piece> kept = pieces.cuts.get(zone);
      cuts.get(zone)
          .forEach(
              (position, piece) -> {
                if (now[position] >= 0) {
                  kept.put(now[position], piece);
                }
              });
    }
    for (int position : edit.changed()) {
      pieces.place(snapshot, position, zones);
    }
    return pieces;
  }

  private void place(Snapshot snapshot, int position, List<ZoneClipper> zones) {
    Envelope envelope = snapshot.envelope(position);
    for (int zone = 0; zone < sides.length; zone++) {
      Piece piece = zones.get(zone).clip(envelope, () -> snapshot.projected(position));
      if (piece == Piece.WHOLE) {
        sides[zone][position] = WHOLE;
      } else if (piece != Piece.NOTHING) {
        sides[zone][position] = CUT;
        cuts.get(zone).put(position, piece);
      }
    }
  }

  Piece piece(int zone, int position) {
    return switch (sides[zone][position]) {
      case WHOLE -> Piece.WHOLE;
      case CUT -> cuts.get(zone).get(position);
      default -> Piece.NOTHING;
    };
  }

  /** Largest relative error of the area identity over all that was cut. */
  double worstIdentityError() {
    return cuts.stream()
        .flatMap(cut -> cut.values().stream())
        .mapToDouble(Piece::identityError)
        .max()
        .orElse(0);
  }
}
