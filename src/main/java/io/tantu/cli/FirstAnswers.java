package io.tantu.cli;

import io.tantu.carbon.CarbonService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * Answers what the page asks first, so that nobody's first click has to wait. Answers are stored:
 * from the second start on this costs nothing.
 */
final class FirstAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAnswers.class);

  private FirstAnswers() {}

  static void prepare(ApplicationContext context) {
    Catalog catalog = context.getBean(Catalog.class);
    MeasureService measures = context.getBean(MeasureService.class);
    CarbonService carbon = context.getBean(CarbonService.class);
    for (IndicatorDefinition indicator : catalog.indicators()) {
      attempt(() -> measures.measure(new MeasureRequest(indicator.id(), null, null, null)));
    }
    attempt(() -> carbon.measure(null, null));
  }

  /** A figure that cannot be had yet is told to whoever asks for it. */
  private static void attempt(Runnable question) {
    try {
      question.run();
    } catch (ProblemException e) {
      LOG.info("not prepared: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("A figure could not be prepared; the service runs on without it", e);
    }
  }
}
