package io.tantu.measure.history;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.measure.JsonLeaves;
import io.tantu.measure.JsonLeaves.Change;
import io.tantu.measure.Receipt;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes stored measurements again and compares them digit by digit. Reads the layer versions from
 * the store anew, not from memory, and keeps nothing. Thread-safe.
 */
@Service
public final class Verifier {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Catalog catalog;
  private final LayerStore store;
  private final AnswerBook answers;
  private final List<AnswerSource> sources;

  public Verifier(
      Catalog catalog, LayerStore store, AnswerBook answers, List<AnswerSource> sources) {
    this.catalog = catalog;
    this.store = store;
    this.answers = answers;
    this.sources = sources;
  }

  /**
   * Compares the stored measurement with the same one made now.
   *
   * @throws ProblemException {@code unknown-measurement}; {@code version-not-kept}, {@code
   *     version-altered}, {@code schema-changed} or {@code parameters-changed} when what it was
   *     made from is no longer there
   */
  public Verification verify(String id) {
    StoredMeasurement stored = answers.stored(id);
    AnswerSource source =
        sources.stream().filter(s -> s.made(stored)).findFirst().orElseThrow(() -> unknown(stored));
    JsonNode body = JSON.readTree(stored.body());
    Receipt receipt = JSON.treeToValue(body.get("receipt"), Receipt.class);
    Inputs inputs = Inputs.recorded(catalog, store, receipt.layers());
    boolean sameEngine = receipt.engineVersion().equals(AnswerBook.ENGINE_VERSION);
    List<LocalizedText> remarks = new ArrayList<>();
    if (sameEngine) {
      // The content's name depends on the rules, so that another engine may name it otherwise.
      VersionContent content = new VersionContent(store);
      inputs.all().forEach(input -> content.check(input.layer(), input.version()));
    } else {
      remarks.add(otherEngine(receipt));
    }
    Object again = source.again(stored, inputs, PastSnapshots.of(store));
    remarks.addAll(source.changesSince(stored));
    Map<String, JsonNode> before = figures(body);
    Map<String, JsonNode> after = figures(JSON.valueToTree(again));
    List<Change> differing = JsonLeaves.changes(before, after);
    return new Verification(
        id,
        stored.indicator(),
        stored.measuredAt(),
        differing.isEmpty(),
        before.size(),
        differing,
        receipt.layers().stream().map(l -> l.id() + "@" + l.version()).toList(),
        receipt.engineVersion(),
        AnswerBook.ENGINE_VERSION,
        remarks);
  }

  /** Every number of the answer: figures of the zones and the total, overlaps, repairs, errors. */
  private static Map<String, JsonNode> figures(JsonNode body) {
    return JsonLeaves.of(body).entrySet().stream()
        .filter(leaf -> leaf.getValue().isNumber())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static LocalizedText otherEngine(Receipt receipt) {
    return new LocalizedText(
        "原结果由引擎版本 %s 得出，现为 %s；规则不同，数字可能不同"
            .formatted(receipt.engineVersion(), AnswerBook.ENGINE_VERSION),
        "Made by engine version %s, made again by %s: other rules may give other figures"
            .formatted(receipt.engineVersion(), AnswerBook.ENGINE_VERSION));
  }

  private static ProblemException unknown(StoredMeasurement stored) {
    return ProblemException.conflict(
        "not-verifiable",
        "Measurement '%s' of '%s' is kept in a form that this version of Tantu cannot make again."
            .formatted(stored.id(), stored.indicator()));
  }
}
