package io.tantu.geometry;

/**
 * What can be wrong with a geometry. Each stands for one sentence, and names the facts that it
 * states, in their order; several may share a code.
 */
public enum Finding {
  EMPTY("empty"),
  /** How many vertices there are, and how many are taken. */
  TOO_MANY_VERTICES("too-many-vertices"),
  /** The vertex, from 0. */
  NOT_FINITE("not-finite"),
  /** The vertex, from 0, and the largest number that is taken. */
  OUT_OF_RANGE("out-of-range"),
  /** The type found, and the dimension wanted: 0 points, 1 lines, 2 polygons. */
  WRONG_TYPE("wrong-type"),
  /** How many parts the collection had, the type that it became, and how many parts that has. */
  COLLECTION_FLATTENED("collection-flattened"),
  Z_DROPPED("z-dropped"),
  M_DROPPED("m-dropped"),
  /** How many vertices were dropped. */
  REPEATED_POINTS("repeated-points"),
  UNCLOSED_RING("unclosed-ring"),
  /** How many vertices the ring has. */
  SHORT_RING("too-few-points"),
  TOO_TANGLED("too-tangled"),
  SELF_INTERSECTION("self-intersection"),
  RING_TOUCHES_ITSELF("self-intersection"),
  HOLE_OUTSIDE("hole-outside"),
  HOLE_OUTSIDE_DROPPED("hole-outside"),
  NESTED_HOLES("nested-holes"),
  NESTED_SHELLS("nested-shells"),
  RING_TWICE("duplicate-ring"),
  HOLE_IS_SHELL("duplicate-ring"),
  DISCONNECTED_INTERIOR("disconnected-interior"),
  TOO_FEW_POINTS("too-few-points");

  private final String code;

  Finding(String code) {
    this.code = code;
  }

  /** Stable, kebab-case. */
  public String code() {
    return code;
  }
}
