package io.tantu.geodesy;

/**
 * An area. Kept in square metres as a double and converted on output only, by exact factors: 1 ha =
 * 15 亩 = 10,000 m², 1 km² = 1,500 亩. Immutable.
 *
 * @param squareMetres square metres, finite and not negative
 */
public record Area(double squareMetres) implements Comparable<Area> {

  public static final Area ZERO = new Area(0);

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final double SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;

  /** Throws IllegalArgumentException when the value is negative, infinite or not a number. */
  public Area {
    if (!(squareMetres >= 0) || Double.isInfinite(squareMetres)) {
      throw new IllegalArgumentException(
          "an area is finite and not negative, in square metres; got " + squareMetres);
    }
    squareMetres += 0.0; // negative zero becomes zero
  }

  public static Area ofSquareMetres(double squareMetres) {
    return new Area(squareMetres);
  }

  public static Area ofHectares(double hectares) {
    return new Area(hectares * SQUARE_METRES_PER_HECTARE);
  }

  /** From 亩, of which 15 make a hectare. */
  public static Area ofMu(double mu) {
    return new Area(mu * SQUARE_METRES_PER_HECTARE / 15);
  }

  /** 公顷. */
  public double hectares() {
    return squareMetres / SQUARE_METRES_PER_HECTARE;
  }

  /** 亩: 2000/3 m², so the factor 15/10,000 is used and never 666.67. */
  public double mu() {
    return squareMetres * 15 / SQUARE_METRES_PER_HECTARE;
  }

  public double squareKilometres() {
    return squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
  }

  public Area plus(Area other) {
    return new Area(squareMetres + other.squareMetres);
  }

  @Override
  public int compareTo(Area other) {
    return Double.compare(squareMetres, other.squareMetres);
  }
}
