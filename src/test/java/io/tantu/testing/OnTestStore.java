package io.tantu.testing;

import io.tantu.store.StoreKind;
import io.tantu.store.postgis.PostgisSettings;
import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Lets every service that a test starts keep its data in the store that the tests run on. */
public final class OnTestStore implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (TestStores.kind() == StoreKind.POSTGIS) {
      environment.getPropertySources().addLast(new OfDataFolder(environment));
    }
  }

  /** Looks at the data folder as late as it can: a test may set it after all others. */
  private static final class OfDataFolder extends EnumerablePropertySource<Object> {

    private final ConfigurableEnvironment environment;

    private OfDataFolder(ConfigurableEnvironment environment) {
      super("test-store", new Object());
      this.environment = environment;
    }

    @Override
    public String[] getPropertyNames() {
      return new String[] {
        StoreKind.SETTING, "tantu.postgis.url", "tantu.postgis.user", "tantu.postgis.password"
      };
    }

    @Override
    public Object getProperty(String name) {
      return switch (name) {
        case StoreKind.SETTING -> StoreKind.POSTGIS.id();
        case "tantu.postgis.url" -> database().url();
        case "tantu.postgis.user" -> database().user();
        case "tantu.postgis.password" -> database().password();
        default -> null;
      };
    }

    private PostgisSettings database() {
      return TestDatabases.of(Path.of(environment.getProperty("tantu.data", "data")));
    }
  }
}
