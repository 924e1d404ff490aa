package io.tantu.ingest;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds what is wrong with an imported layer though each feature alone is right. It warns and
 * changes nothing. Implementations are thread-safe; a look is for one import.
 */
public interface ContentCheck {

  /** A look at one import of the layer; empty when the check is of other layers. */
  Optional<Look> of(LayerDefinition layer);

  /** Is given what is accepted, in the order of the file, and asked once at the end. */
  interface Look {

    /**
     * @param row record in the file, from 1
     * @param feature in CGCS2000 degrees, longitude first
     */
    void take(long row, Feature feature);

    /** Tells the issues that the features have together. */
    void tell(Consumer<ImportIssue> issues);
  }
}
