package io.tantu.scenario;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipts;
import io.tantu.problem.ProblemException;
import io.tantu.scenario.ChangeLaying.Laid;
import io.tantu.scenario.ScenarioQuestion.LayerEdit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A question put to a world, with everything that its figures are made of. For one thread. */
record PosedScenario(
    ScenarioWorld world, ScenarioQuestion question, Laid laid, ScenarioReads reads) {

  private static final LocalizedText RULE =
      new LocalizedText(
          "在所列图层版本之上套用情景的增删改，用与现状相同的引擎重算；图层版本本身不变",
          "The scenario's changes are laid on the layer versions named, and all is worked out by the"
              + " engine that tells today's figures; the versions themselves stay");

  /**
   * @throws ProblemException as {@link ScenarioService#preview}
   */
  static PosedScenario of(ScenarioWorld world, ScenarioQuestion question, JsonMapper json) {
    Laid laid = new ChangeLaying(world, json).lay(question);
    return new PosedScenario(world, question, laid, ScenarioReads.of(world, laid.store()));
  }

  Inputs inputs() {
    return reads.inputs(world.today().store(), world.today().assessment());
  }

  /** What decides the answer beside question and layers, word for word. */
  Map<String, Object> parameters() {
    return reads.parameters(world.today().assessment(), world.carbonParameters());
  }

  /** The figures without what takes long, and without a receipt. */
  Scenario preview() {
    return scenario(inputs().provenance(), null);
  }

  /**
   * All figures.
   *
   * @param inputs as {@link #inputs}
   * @param id of the receipt
   */
  Scenario whole(Inputs inputs, String id, Instant now) {
    return scenario(
        inputs.provenance(),
        Receipts.ofRule(id, now, inputs, reads.named(world.carbonParameters()), RULE));
  }

  private Scenario scenario(Provenance.Kind provenance, Receipt receipt) {
    ScenarioCalculation calculation = new ScenarioCalculation(world, reads, laid);
    return new Scenario(
        question.name(),
        question.note(),
        provenance,
        calculation.layers(),
        calculation.indicators(),
        calculation.carbon(receipt != null),
        calculation.targets(),
        calculation.conflicts(),
        List.of(),
        question.changes().stream().map(this::based).toList(),
        receipt);
  }

  /** The change with the version named that it was made on. */
  private LayerEdit based(LayerEdit change) {
    String base = laid.store().changed(change.layer()).orElseThrow().base().version();
    return new LayerEdit(change.layer(), base, change.put(), change.delete());
  }
}
