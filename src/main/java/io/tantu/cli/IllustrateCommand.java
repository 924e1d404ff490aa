package io.tantu.cli;

import io.tantu.illustration.Illustration;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tantu illustrate}: authors the illustrative layers anew; the same bytes every time. */
@Command(
    name = "illustrate",
    mixinStandardHelpOptions = true,
    description = "Write the illustrative data of a layers folder anew from its open data.")
final class IllustrateCommand implements Runnable {

  @Parameters(paramLabel = "LAYERS", description = "The layers folder to write into.")
  private Path layers;

  @Override
  public void run() {
    Illustration.write(layers);
  }
}
