package io.tantu.cli;

import io.tantu.carbon.ccer.CcerAnswer;
import io.tantu.carbon.ccer.CcerService;
import io.tantu.report.CcerTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu ccer}: which stands may come under the CCER afforestation methodology. */
@Command(
    name = "ccer",
    mixinStandardHelpOptions = true,
    description =
        "Tell which stands the CCER methodology excludes, and what the others must prove.")
final class CcerCommand implements Runnable {

  @Option(names = "--by", paramLabel = "LAYER", description = "Zone layer (default: the first).")
  private String by;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      CcerAnswer answer = context.getBean(CcerService.class).screen(by, true);
      output.write(answer, CcerTable.of(answer));
    }
  }
}
