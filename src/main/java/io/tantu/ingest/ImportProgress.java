package io.tantu.ingest;

/** Told by a running import how far it is; called on the importing thread, so keep it quick. */
public interface ImportProgress {

  /** What the import is doing. */
  enum Phase {
    /** Reading the file once: attributes, extent, number of records. */
    SURVEY,
    /** Checking, repairing, measuring and writing. */
    IMPORT,
    /** Making the new version current. */
    PUBLISH,
    DONE
  }

  ImportProgress NONE = (phase, rowsRead, totalRows) -> {};

  /**
   * @param rowsRead records read so far in this phase
   * @param totalRows records in the file, or −1 while unknown
   */
  void at(Phase phase, long rowsRead, long totalRows);
}
