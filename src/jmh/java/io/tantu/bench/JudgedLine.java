package io.tantu.bench;

/** What one rule found on one site, as a line with tabs between. */
record JudgedLine(int site, String rule, double squareMetres, double metres) {

  static JudgedLine of(String line) {
    String[] cells = line.split("\t");
    return new JudgedLine(
        Integer.parseInt(cells[0]),
        cells[1],
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]));
  }

  /** Whether both found the same but for a part of it, or a metre. */
  boolean isLike(JudgedLine other, double part) {
    return site == other.site
        && rule.equals(other.rule)
        && isNear(squareMetres, other.squareMetres, part)
        && isNear(metres, other.metres, part);
  }

  private static boolean isNear(double one, double other, double part) {
    return Math.abs(one - other) <= 1 + part * Math.max(one, other);
  }
}
