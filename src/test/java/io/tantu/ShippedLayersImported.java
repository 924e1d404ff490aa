package io.tantu;

import io.tantu.catalog.Workspace;
import io.tantu.ingest.CatalogImport;
import io.tantu.ingest.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Imports the shipped layers into a fresh data folder before the first test. */
@TestConfiguration(proxyBeanMethods = false)
class ShippedLayersImported {

  @Bean
  @Primary
  Workspace freshWorkspace() throws IOException {
    Path target = Files.createDirectories(Path.of("target"));
    return new Workspace(
        Path.of("layers"), Path.of("styles"), Files.createTempDirectory(target, "live-data-"));
  }

  /** Deadlines are judged on this day, whenever the tests run. */
  @Bean
  @Primary
  Clock firstOfJune2026() {
    return Clock.fixed(Instant.parse("2026-06-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  CommandLineRunner importShippedLayers(CatalogImport layers) {
    return args -> {
      var problems = layers.run(layer -> ImportProgress.NONE);
      if (!problems.isEmpty()) {
        throw new IllegalStateException("layers that ship cannot be imported: " + problems);
      }
    };
  }
}
