package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;

/**
 * What was seen, as a sentence of each language without its facts. Written like the rest of a line:
 * no capital, no full stop.
 */
interface Sentence {

  /** As {@link LocalizedText#of} takes it; both languages state the same facts. */
  LocalizedText format();

  default LocalizedText text(Object... facts) {
    return LocalizedText.of(format().zh(), format().en(), facts);
  }
}
