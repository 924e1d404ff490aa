package io.tantu.renewable.sites;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.EnergyKind;
import io.tantu.renewable.RenewableCatalog;
import io.tantu.renewable.Renewables;
import io.tantu.renewable.SiteCriteria;
import io.tantu.renewable.land.LandCalculation;
import io.tantu.renewable.land.LandService;
import io.tantu.renewable.land.PieceRule;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers which sites are best, each question once. Thread-safe. */
@Service
public final class SitesService implements AnswerSource {

  private static final String SUBJECT = "renewable-sites";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "5";

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final Renewables renewables;
  private final LandService lands;
  private final AnswerBook answers;

  public SitesService(
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
   * The best sites by the current layers and the rules of the day.
   *
   * @param weights as {@code road:0.5,area:0.5}; null for the usual
   * @param limit null for {@value SitesQuestion#USUAL_LIMIT}
   * @throws io.tantu.problem.ProblemException {@code unknown-kind}, {@code bad-weights}, {@code
   *     bad-limit}, {@code unknown-layer}, {@code layer-not-ready}, {@code no-renewables}
   */
  public RankedSites sites(
      String kind,
      LocalDate asOf,
      PieceRule pieces,
      String weights,
      Integer limit,
      WorkProgress progress) {
    RenewableCatalog all = renewables.catalog();
    EnergyKind one = all.kind(kind);
    SiteCriteria criteria =
        all.sites().askable(one.subject(), layer -> store.current(layer).isPresent());
    SitesQuestion question =
        new SitesQuestion(
            one,
            lands.question(one, asOf),
            pieces,
            criteria,
            Weights.of(weights, criteria.criteria()),
            limit == null ? SitesQuestion.USUAL_LIMIT : limit);
    Inputs inputs = Inputs.current(store, layers(question));
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "question", question),
        RankedSites.class,
        (id, now) ->
            new SiteRanking(new LandCalculation(inputs, snapshots), question)
                .answer(progress, id, now));
  }

  private Set<LayerDefinition> layers(SitesQuestion question) {
    Set<LayerDefinition> layers = new LinkedHashSet<>(lands.layers(question.land()));
    question.criteria().criteria().stream()
        .filter(criterion -> criterion.layers() != null)
        .map(criterion -> criterion.layers())
        .flatMap(List::stream)
        .map(catalog::layer)
        .forEach(layers::add);
    return layers;
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public RankedSites again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode question = AnswerBook.parameters(stored, FORM).get("question");
    return new SiteRanking(
            new LandCalculation(inputs, reading), json.treeToValue(question, SitesQuestion.class))
        .answer(WorkProgress.NONE, stored.id(), stored.measuredAt());
  }
}
