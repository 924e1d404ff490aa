package io.tantu.geoserver;

import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.function.Consumer;

/** What has to be done, in the order in which it can be; for one run. */
public record PublishPlan(List<PublishStep> steps) {

  public PublishPlan {
    steps = List.copyOf(steps);
  }

  /** The steps that write. */
  public List<PublishStep> writes() {
    return steps.stream().filter(PublishStep::writes).toList();
  }

  public long count(PublishStep.Action action) {
    return steps.stream().filter(step -> step.action() == action).count();
  }

  /**
   * Carries the plan out.
   *
   * @param done hears of each step once it is done
   * @throws ProblemException what stopped it; {@code publish-half-done} with what was done and what
   *     is left when something was done before
   */
  public void carryOut(Consumer<PublishStep> done) {
    List<PublishStep> writes = writes();
    for (int i = 0; i < writes.size(); i++) {
      try {
        writes.get(i).carryOut();
      } catch (ProblemException e) {
        throw i == 0 ? e : halfDone(writes, i, e);
      }
      done.accept(writes.get(i));
    }
  }

  private static ProblemException halfDone(
      List<PublishStep> writes, int done, ProblemException cause) {
    List<String> names = writes.stream().map(PublishStep::toString).toList();
    List<String> left = names.subList(done, names.size());
    return ProblemException.unavailable(
            "publish-half-done",
            "%s Of %d changes %d were made. Left: %s."
                .formatted(cause.getMessage(), names.size(), done, String.join(", ", left)))
        .with("cause", cause.code())
        .with("done", names.subList(0, done))
        .with("left", left)
        .causedBy(cause);
  }
}
