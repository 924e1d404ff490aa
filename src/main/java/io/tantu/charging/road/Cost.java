package io.tantu.charging.road;

/** What a shortest way is the least of. */
enum Cost {
  METRES {
    @Override
    double of(RoadPiece piece, double metres) {
      return metres;
    }

    @Override
    double access(RoadPlace place) {
      return place.accessMetres();
    }
  },
  SECONDS {
    @Override
    double of(RoadPiece piece, double metres) {
      return piece.seconds(metres);
    }

    @Override
    double access(RoadPlace place) {
      return place.accessSeconds();
    }
  };

  /** The cost of so many metres of a piece. */
  abstract double of(RoadPiece piece, double metres);

  /** The cost of the straight way between the place and its road. */
  abstract double access(RoadPlace place);
}
