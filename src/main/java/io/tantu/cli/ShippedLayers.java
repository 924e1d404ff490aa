package io.tantu.cli;

import io.tantu.ingest.CatalogImport;
import java.io.PrintStream;
import org.springframework.context.ApplicationContext;

/** Brings the store up to date with the layers folder before a command works with it. */
final class ShippedLayers {

  private ShippedLayers() {}

  /** Imports what is new, drawing progress; what cannot be imported is told and left out. */
  static void importInto(ApplicationContext context, PrintStream out) {
    context
        .getBean(CatalogImport.class)
        .run(layer -> new ConsoleProgress(out, layer.id()))
        .forEach(
            (layer, problem) ->
                out.printf("%nLayer '%s' is not ready: %s%n", layer, problem.getMessage()));
  }
}
