package io.tantu.renewable.potential;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.EnergyKind;
import io.tantu.renewable.RenewableCatalog;
import io.tantu.renewable.Renewables;
import io.tantu.renewable.Rooftop;
import io.tantu.renewable.land.LandCalculation;
import io.tantu.renewable.land.LandQuestion;
import io.tantu.renewable.land.LandService;
import io.tantu.renewable.land.PieceRule;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers how much could be built, each question once. Thread-safe. */
@Service
public final class PotentialService implements AnswerSource {

  private static final String SUBJECT = "renewable-potential";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "3";

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final Renewables renewables;
  private final LandService lands;
  private final AnswerBook answers;

  public PotentialService(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      Renewables renewables,
      LandService lands,
      AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.renewables = renewables;
    this.lands = lands;
    this.answers = answers;
  }

  /**
   * The potential by the current layers and the rules of the day.
   *
   * @param kind id; null for all kinds together
   * @throws io.tantu.problem.ProblemException {@code unknown-kind}, {@code unknown-layer}, {@code
   *     layer-not-ready}, {@code no-renewables}
   */
  public Potential potential(String kind, LocalDate asOf, PieceRule pieces, WorkProgress progress) {
    PotentialQuestion question = question(kind, asOf, pieces);
    Inputs inputs = Inputs.current(store, layers(question));
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "question", question),
        Potential.class,
        (id, now) ->
            new PotentialCalculation(new LandCalculation(inputs, snapshots), question)
                .answer(progress, id, now));
  }

  private PotentialQuestion question(String kind, LocalDate asOf, PieceRule pieces) {
    RenewableCatalog all = renewables.catalog();
    Rooftop roofs = all.rooftop();
    boolean onlyRoofs = kind != null && roofs != null && roofs.id().equals(kind);
    List<EnergyKind> kinds = kind == null ? all.kinds() : List.of();
    if (kind != null && !onlyRoofs) {
      List<String> known = new ArrayList<>(all.kinds().stream().map(EnergyKind::id).toList());
      if (roofs != null) {
        known.add(roofs.id());
      }
      if (!known.contains(kind)) {
        throw RenewableCatalog.unknown(kind, known);
      }
      kinds = List.of(all.kind(kind));
    }
    List<LandQuestion> questions = kinds.stream().map(one -> lands.question(one, asOf)).toList();
    return new PotentialQuestion(
        asOf, pieces, kinds, questions, kind == null || onlyRoofs ? roofs : null, all.gridFactor());
  }

  private Set<LayerDefinition> layers(PotentialQuestion question) {
    Set<LayerDefinition> layers = new LinkedHashSet<>();
    layers.add(catalog.layer(LandCalculation.COUNTIES));
    question.lands().forEach(land -> layers.addAll(lands.layers(land)));
    if (question.rooftop() != null) {
      layers.add(catalog.layer(question.rooftop().layer()));
    }
    return layers;
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public Potential again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode question = AnswerBook.parameters(stored, FORM).get("question");
    return new PotentialCalculation(
            new LandCalculation(inputs, reading),
            json.treeToValue(question, PotentialQuestion.class))
        .answer(WorkProgress.NONE, stored.id(), stored.measuredAt());
  }
}
