package io.tantu.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What an edit did. Written to the journal as JSON and shown to the user.
 *
 * @param baseVersion the version that was edited
 * @param version the version made; the base's own when nothing differed; null in the journal, which
 *     names it beside
 * @param added features that had no counterpart
 * @param unchanged features of the file that are in the layer just so; left alone
 * @param file what was seen in the file, or null when there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditReport(
    String layerId,
    String baseVersion,
    String version,
    int replaced,
    int added,
    int deleted,
    int unchanged,
    ImportReport file) {

  EditReport published(String name) {
    return new EditReport(layerId, baseVersion, name, replaced, added, deleted, unchanged, file);
  }
}
