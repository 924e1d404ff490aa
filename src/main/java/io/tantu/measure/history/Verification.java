package io.tantu.measure.history;

import io.tantu.catalog.LocalizedText;
import io.tantu.measure.JsonLeaves.Change;
import java.time.Instant;
import java.util.List;

/**
 * A stored measurement beside the same one made again from the layer versions that its receipt
 * names.
 *
 * @param same whether no figure differs
 * @param figures how many numbers were compared, to the last digit
 * @param differing those that differ: stored before, computed after
 * @param layers {@code id@version} of what was read, each checked against its content hash
 * @param storedEngine version of the rules that made the stored figures
 * @param engine version of the rules that made them again
 * @param remarks what is not as it was when the figures were stored
 */
public record Verification(
    String id,
    String indicator,
    Instant measuredAt,
    boolean same,
    int figures,
    List<Change> differing,
    List<String> layers,
    String storedEngine,
    String engine,
    List<LocalizedText> remarks) {}
