package io.tantu.tile;

import io.tantu.catalog.LocalizedText;

/**
 * What tiles of a large layer show where its polygons are too small to be told apart.
 *
 * @param mergedToZoom the deepest zoom that is merged
 * @param rule how, for readers
 */
record MergedZooms(int mergedToZoom, LocalizedText rule) {

  private static final LocalizedText RULE =
      new LocalizedText(
          "图斑平均不足 %d 个像素的级别按类别合并：每格取格心所在图斑的类别，同类相邻格合为一片；更小的图斑可能不显示，单个图斑的编号不保留。"
              .formatted(Generalisation.TOO_SMALL_TO_TELL),
          ("Where the mean polygon has fewer than %d pixels, areas of equal class are merged: each cell shows the class of the polygon at its middle, and cells of one class are joined. Smaller polygons may not show, and single ids are not kept.")
              .formatted(Generalisation.TOO_SMALL_TO_TELL));

  /** Null when no zoom is merged. */
  static MergedZooms of(int deepestMerged) {
    return deepestMerged < 0 ? null : new MergedZooms(deepestMerged, RULE);
  }
}
