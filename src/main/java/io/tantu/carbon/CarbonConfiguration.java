package io.tantu.carbon;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Workspace;
import io.tantu.measure.AnswerBook;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the carbon parameters once at start; a layers folder may do without. */
@Configuration(proxyBeanMethods = false)
class CarbonConfiguration {

  @Bean
  CarbonService carbonService(
      Workspace workspace,
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      AnswerBook answers) {
    Path folder = workspace.layers().resolve("carbon");
    Optional<CarbonParameters> parameters =
        Files.isDirectory(folder) ? Optional.of(CarbonParameters.read(folder)) : Optional.empty();
    return new CarbonService(catalog, store, snapshots, answers, parameters);
  }
}
