package io.tantu.geodesy;

/**
 * A pyramid of square tiles over the whole world whose sides halve from zoom to zoom. Columns count
 * from the west, rows from the north, from the zoom 0 down; a fraction is a place inside a tile.
 * Geographic coordinates are degrees.
 */
public enum Quad {
  /** One tile at zoom 0, of EPSG:3857 (OGC 17-083r4, annex D.1). */
  WEB_MERCATOR(1, 22) {
    @Override
    public double column(double lon) {
      return (lon + 180) / 360;
    }

    @Override
    public double row(double lat) {
      double sin = Math.sin(Math.toRadians(lat));
      return 0.5 - 0.25 * Math.log((1 + sin) / (1 - sin)) / Math.PI;
    }

    @Override
    public double lon(double column) {
      return column * 360 - 180;
    }

    @Override
    public double lat(double row) {
      return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * row))));
    }

    @Override
    double metresDown(int z, double lat) {
      return metresAcross(z, lat);
    }
  },
  /** Two tiles beside each other at zoom 0, of degrees (OGC 17-083r4, annex D.3). */
  DEGREES(2, 21) {
    @Override
    public double column(double lon) {
      return (lon + 180) / 180;
    }

    @Override
    public double row(double lat) {
      return (90 - lat) / 180;
    }

    @Override
    public double lon(double column) {
      return column * 180 - 180;
    }

    @Override
    public double lat(double row) {
      return 90 - row * 180;
    }

    @Override
    double metresDown(int z, double lat) {
      return EQUATOR_METRES / 2 / (1 << z);
    }
  };

  private static final double EQUATOR_METRES = 40_075_016.686;

  private final int columns;
  private final int deepest;

  Quad(int columns, int deepest) {
    this.columns = columns;
    this.deepest = deepest;
  }

  /** The last zoom. */
  public int deepest() {
    return deepest;
  }

  /** Columns of a zoom. */
  public int columns(int z) {
    return columns << z;
  }

  /** Rows of a zoom. */
  public int rows(int z) {
    return 1 << z;
  }

  /** Column of zoom 0. */
  public abstract double column(double lon);

  /** Row of zoom 0. */
  public abstract double row(double lat);

  /** Longitude of a column of zoom 0. */
  public abstract double lon(double column);

  /** Latitude of a row of zoom 0. */
  public abstract double lat(double row);

  /** About how much ground a tile of the zoom covers at the latitude. */
  public double squareMetres(int z, double lat) {
    return metresAcross(z, lat) * metresDown(z, lat);
  }

  double metresAcross(int z, double lat) {
    return EQUATOR_METRES * Math.cos(Math.toRadians(lat)) / columns(z);
  }

  abstract double metresDown(int z, double lat);
}
