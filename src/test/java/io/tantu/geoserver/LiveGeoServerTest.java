package io.tantu.geoserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same against a live GeoServer, where there is one: {@code TANTU_GEOSERVER_URL}, {@code
 * _USER}, {@code _PASSWORD} and {@code _STORE_HOST}, {@code _STORE_DATABASE}, {@code _STORE_USER},
 * {@code _STORE_PASSWORD} of a database whose schema {@code tantu} has views {@code wood}, {@code
 * lake} and {@code road} with the columns id, geom, code, piles, share, open, since. It works in a
 * workspace {@code tantu-test}, which it leaves without layers.
 */
class LiveGeoServerTest {

  @TempDir Path home;

  @Test
  void publishedTwiceAndRemoved() throws IOException {
    Map<String, String> env = System.getenv();
    String url = env.get("TANTU_GEOSERVER_URL");
    if (url == null) {
      System.err.println(
          "NOT RUN: no live GeoServer. Publishing was tested against the recorded contract only;"
              + " set TANTU_GEOSERVER_URL to test it against a GeoServer.");
    }
    Assumptions.assumeTrue(url != null, "TANTU_GEOSERVER_URL is not set");
    GeoServerSettings settings =
        new GeoServerSettings(
            url,
            env.get("TANTU_GEOSERVER_USER"),
            env.get("TANTU_GEOSERVER_PASSWORD"),
            null,
            "tantu-test",
            false,
            new GeoServerSettings.Store(
                "tantu-test",
                setting(env, "HOST", "localhost"),
                Integer.parseInt(setting(env, "PORT", "5432")),
                setting(env, "DATABASE", "tantu"),
                setting(env, "SCHEMA", "tantu"),
                setting(env, "USER", "tantu"),
                env.get("TANTU_GEOSERVER_STORE_PASSWORD"),
                null),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            Duration.ofSeconds(30));
    try (Bureau bureau = new Bureau(home)) {
      bureau.service(settings).plan(PublishRequest.ALL).carryOut(step -> {});
      assertThat(bureau.service(settings).plan(PublishRequest.ALL).writes()).isEmpty();
      bureau.data(Bureau.ROAD, 106.7, "C2");
      bureau.paintWood("#aa0000");
      bureau.service(settings).plan(PublishRequest.ALL).carryOut(step -> {});
      assertThat(bureau.service(settings).plan(PublishRequest.ALL).writes()).isEmpty();
      bureau.without(Bureau.ROAD);
      bureau.without(Bureau.WOOD);
      bureau.without(Bureau.LAKE);
      bureau.service(settings).plan(PublishRequest.ALL).carryOut(step -> {});
      assertThat(bureau.service(settings).plan(PublishRequest.ALL).writes()).isEmpty();
    }
  }

  private static String setting(Map<String, String> env, String name, String otherwise) {
    return Optional.ofNullable(env.get("TANTU_GEOSERVER_STORE_" + name)).orElse(otherwise);
  }
}
