package io.tantu.charging.road;

/** A piece driven in one direction: along its line or against it. */
record RoadArc(RoadPiece piece, boolean along) {

  RoadPiece.Spot tail() {
    return along ? piece.start() : piece.end();
  }

  RoadPiece.Spot head() {
    return along ? piece.end() : piece.start();
  }
}
