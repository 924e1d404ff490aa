package io.tantu.cli;

import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import picocli.CommandLine.Option;

/** Where imported data comes from. Figures and the map show it; nothing is guessed. */
final class ProvenanceOptions {

  @Option(
      names = "--provenance",
      paramLabel = "official|open|illustrative",
      description = "How far the data may be relied on (default: unstated, and shown as such).")
  private Provenance.Kind kind;

  @Option(names = "--source", paramLabel = "TEXT", description = "Who made the data.")
  private String source;

  @Option(names = "--as-of", paramLabel = "DATE", description = "The date that the data describes.")
  private String asOf;

  @Option(names = "--licence", paramLabel = "TEXT", description = "Licence of the data.")
  private String licence;

  @Option(
      names = "--credit",
      paramLabel = "TEXT",
      description = "The line that must be printed with the data.")
  private String credit;

  /**
   * The provenance of the file.
   *
   * @throws ProblemException {@code no-source} when official or open data names no source
   */
  Provenance of(String file) {
    if (kind == null && source == null) {
      return new Provenance(Provenance.Kind.UNSTATED, file, licence, asOf, credit, null);
    }
    if (source == null) {
      throw ProblemException.invalid(
          "no-source", "Data that is %s needs --source TEXT: who made it.".formatted(kind.id()));
    }
    Provenance.Kind stated = kind == null ? Provenance.Kind.UNSTATED : kind;
    return new Provenance(stated, source, licence, asOf, credit, null);
  }
}
