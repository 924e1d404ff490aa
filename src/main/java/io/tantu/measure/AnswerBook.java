package io.tantu.measure;

import io.micrometer.core.instrument.Metrics;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers each question once: the first answer is stored with its receipt and every later asker
 * reads that one. Thread-safe.
 */
@Service
public final class AnswerBook {

  /** Raised whenever a change of the rules or of their code may change a figure. */
  public static final String ENGINE_VERSION = "6";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final MeasurementStore store;
  private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

  public AnswerBook(MeasurementStore store) {
    this.store = store;
  }

  /**
   * What beside its layers decided a stored answer.
   *
   * @param form that questions of its subject have now, as their parameter {@code form}
   * @throws ProblemException {@code parameters-changed} when it was made from one of another form
   */
  public static JsonNode parameters(StoredMeasurement stored, String form) {
    JsonNode parameters = JSON.readTree(stored.question()).path("parameters");
    String asked = parameters.path("form").asString("");
    if (!asked.equals(form)) {
      throw ProblemException.conflict(
          "parameters-changed",
          "Answer '%s' was made from a question of an older form, %s, and is no longer made like that. Ask again."
              .formatted(stored.id(), asked));
    }
    return parameters;
  }

  /**
   * The stored answer to the question; computed and stored first when it is new.
   *
   * @param subject what is measured, for example {@code forest-cover} or {@code carbon}
   * @param inputs the layer versions that the answer is made from
   * @param parameters everything else that decides the answer, definition texts included
   * @param compute makes the answer; is given the id and the time for the receipt
   */
  public <T> T answer(
      String subject,
      Inputs inputs,
      Map<String, ?> parameters,
      Class<T> type,
      BiFunction<String, Instant, T> compute) {
    String question = question(subject, inputs, parameters);
    String id = id(question);
    StoredMeasurement stored =
        store
            .find(id)
            .orElseGet(
                () ->
                    inTurn(
                        id,
                        () -> {
                          Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
                          String body =
                              Metrics.timer("tantu.answer", "subject", subject)
                                  .record(() -> JSON.writeValueAsString(compute.apply(id, now)));
                          return new StoredMeasurement(
                              id, question, subject, inputs.layerIds(), now, body);
                        }));
    return JSON.readValue(stored.body(), type);
  }

  /** Computes and keeps the answer; who asks the same meanwhile waits for it. */
  private StoredMeasurement inTurn(String id, Supplier<StoredMeasurement> compute) {
    ReentrantLock turn = turns.computeIfAbsent(id, any -> new ReentrantLock());
    Interruption.ofThisThread().lock(turn);
    try {
      return store.find(id).orElseGet(() -> store.keep(compute.get()));
    } finally {
      turns.remove(id, turn);
      turn.unlock();
    }
  }

  /**
   * The stored answer with the id.
   *
   * @throws ProblemException {@code unknown-measurement}
   */
  public StoredMeasurement stored(String id) {
    return store
        .find(id)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "unknown-measurement",
                    "There is no measurement '%s'. Its id stands in the receipt of the figure."
                        .formatted(id)));
  }

  private static String question(String subject, Inputs inputs, Map<String, ?> parameters) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("subject", subject);
    question.put("engine", ENGINE_VERSION);
    question.put("layers", inputs.described());
    question.put("parameters", parameters);
    return JSON.writeValueAsString(question);
  }

  private static String id(String question) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
