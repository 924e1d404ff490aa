package io.tantu.testing;

import io.tantu.store.StoreKind;
import io.tantu.store.postgis.PostgisSettings;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets every service that a test starts keep its data in the store that the tests run on. */
public final class OnTestStore implements EnvironmentPostProcessor, Ordered {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (TestStores.kind() == StoreKind.POSTGIS
        && !environment.containsProperty(StoreKind.SETTING)) {
      PostgisSettings database =
          TestDatabases.of(Path.of(environment.getProperty("tantu.data", "data")));
      environment
          .getPropertySources()
          .addLast(
              new MapPropertySource(
                  "test-store",
                  Map.of(
                      StoreKind.SETTING,
                      StoreKind.POSTGIS.id(),
                      "tantu.postgis.url",
                      database.url(),
                      "tantu.postgis.user",
                      database.user(),
                      "tantu.postgis.password",
                      database.password())));
    }
  }

  /** After the test's own properties and the arguments of the command line. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
