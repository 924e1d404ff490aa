package io.tantu.target;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the targets and what was entered for them once at start. */
@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

  @Bean
  TargetCatalog targetCatalog(Workspace workspace, Catalog catalog) {
    return TargetCatalog.read(workspace.layers().resolve("targets.yml"), catalog);
  }

  @Bean
  EnteredValues enteredValues(Workspace workspace, TargetCatalog targets, Clock clock) {
    return EnteredValues.read(
        workspace.layers().resolve("targets-entered.csv"), targets.targets(), LocalDate.now(clock));
  }
}
