package io.tantu.cli;

import io.tantu.catalog.Catalog;
import io.tantu.problem.ProblemException;
import io.tantu.store.OpenStore;
import io.tantu.store.StoreCopy;
import io.tantu.store.StoreKind;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu copy}: takes all that one store keeps over into the other. */
@Command(
    name = "copy",
    mixinStandardHelpOptions = true,
    description =
        "Copy all versions, the journal and the measurements from one store into the other; can be run again.")
final class CopyCommand implements Runnable {

  @Option(
      names = "--from",
      required = true,
      paramLabel = "STORE",
      description = "geopackage or postgis.")
  private String from;

  @Option(names = "--to", required = true, paramLabel = "STORE", description = "The other of both.")
  private String to;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    StoreKind source = StoreKind.of(from);
    StoreKind target = StoreKind.of(to);
    if (source == target) {
      throw ProblemException.invalid(
          "same-store", "--from and --to are both %s; they must differ.".formatted(from));
    }
    try (ConfigurableApplicationContext reading = workspace.open(source);
        ConfigurableApplicationContext writing = workspace.open(target)) {
      StoreCopy.Copied copied =
          new StoreCopy(
                  reading.getBean(OpenStore.class),
                  writing.getBean(OpenStore.class),
                  System.err::println)
              .run(reading.getBean(Catalog.class).layers());
      System.out.printf(
          "Copied from %s to %s: %,d versions (%,d were there), %,d measurements%n",
          from, to, copied.versions(), copied.versionsThere(), copied.measurements());
    }
  }
}
