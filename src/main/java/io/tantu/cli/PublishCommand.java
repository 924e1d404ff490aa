package io.tantu.cli;

import io.tantu.catalog.Workspace;
import io.tantu.geoserver.GeoServerSettings;
import io.tantu.geoserver.PublishPlan;
import io.tantu.geoserver.PublishRequest;
import io.tantu.geoserver.PublishService;
import io.tantu.geoserver.PublishStep;
import io.tantu.geoserver.PublishWatch;
import io.tantu.problem.ProblemException;
import io.tantu.store.FolderLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu publish}: brings a GeoServer in step with the layers. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Bring the GeoServer that tantu.geoserver.* names in step with the layers.",
      "What is to be done is told first. Only what Tantu made is ever changed or removed."
    },
    footer = {
      "",
      "Ends with 0 when all is in step, with --dry-run with 3 when something differs,",
      "1 when GeoServer cannot be published to now, 2 when settings or options are wrong."
    })
final class PublishCommand implements Callable<Integer> {

  /** Of a dry run: something differs. */
  static final int DIFFERS = 3;

  @Option(
      names = "--layer",
      paramLabel = "ID",
      description = "Publish this layer; may be repeated (default: all). Nothing is removed then.")
  private List<String> layers = new ArrayList<>();

  @Option(names = "--dry-run", description = "Only tell what would be done.")
  private boolean dryRun;

  @Option(
      names = "--watch",
      description = "Go on, and publish whenever a layer has a new version, until stopped.")
  private boolean watch;

  @Option(
      names = "--send-store-password",
      description = "Send the database's password again, which GeoServer does not show.")
  private boolean sendStorePassword;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public Integer call() {
    if (watch && (dryRun || sendStorePassword || !layers.isEmpty())) {
      throw ProblemException.invalid(
          "bad-options", "--watch publishes every layer; it goes with no other option of publish.");
    }
    try (ConfigurableApplicationContext context = workspace.open()) {
      PublishService service = context.getBean(PublishService.class);
      if (dryRun) {
        PublishPlan plan = plan(service);
        return plan.writes().isEmpty() ? 0 : DIFFERS;
      }
      try (FolderLock lock = onlyPublisher(context.getBean(Workspace.class))) {
        if (watch) {
          watch(context, service);
        } else {
          plan(service).carryOut(PublishCommand::tellDone);
        }
      }
      return 0;
    }
  }

  private PublishPlan plan(PublishService service) {
    PublishPlan plan = service.plan(new PublishRequest(layers, sendStorePassword));
    plan.steps().forEach(PublishCommand::tell);
    System.out.printf(
        "%d to create, %d to change, %d to remove, %d the same%n",
        plan.count(PublishStep.Action.CREATE),
        plan.count(PublishStep.Action.CHANGE),
        plan.count(PublishStep.Action.REMOVE),
        plan.count(PublishStep.Action.SAME));
    return plan;
  }

  private static void watch(ConfigurableApplicationContext context, PublishService service) {
    GeoServerSettings settings = context.getBean(GeoServerSettings.class).checked();
    CountDownLatch stopped = new CountDownLatch(1);
    context.addApplicationListener(
        event -> {
          if (event instanceof ContextClosedEvent) {
            stopped.countDown();
          }
        });
    System.err.printf(
        "Watching the layers every %d s  (stop with Ctrl-C)%n", settings.interval().toSeconds());
    new PublishWatch(
            service,
            settings.interval(),
            PublishCommand::tellDone,
            line -> System.err.println(line))
        .run(wait -> stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static void tell(PublishStep step) {
    System.out.printf(
        "%-7s %-14s %-20s %s%n",
        step.action().name().toLowerCase(Locale.ROOT),
        step.kind(),
        step.name(),
        String.join("; ", step.differs()));
  }

  private static void tellDone(PublishStep step) {
    System.err.printf("%s: done (%s)%n", step, step.action().name().toLowerCase(Locale.ROOT));
  }

  private static FolderLock onlyPublisher(Workspace workspace) {
    return FolderLock.tryAcquire(workspace.data(), "publish")
        .orElseThrow(
            () ->
                ProblemException.conflict(
                    "already-publishing",
                    "Another tantu publish works with the data folder %s. Wait for it or stop it, then run this again."
                        .formatted(workspace.data())));
  }
}
