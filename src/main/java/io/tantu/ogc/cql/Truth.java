package io.tantu.ogc.cql;

/**
 * A truth value of SQL. What is compared with something absent is unknown, and so is its opposite.
 */
enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  Truth not() {
    return values()[TRUE.ordinal() - ordinal()];
  }
}
