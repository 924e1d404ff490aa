package io.tantu;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Wires the packages together; {@code io.tantu.cli.TantuCommand} starts it. */
@SpringBootApplication
public class TantuApplication {

  /** The version that was built, or {@code development} where the classes run unpacked. */
  public static String version() {
    String built = TantuApplication.class.getPackage().getImplementationVersion();
    return built == null ? "development" : built;
  }
}
