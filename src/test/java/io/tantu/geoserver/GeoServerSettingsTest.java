package io.tantu.geoserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class GeoServerSettingsTest {

  @TempDir Path home;

  /** As the environment of a container gives them. */
  private static GeoServerSettings bound(Map<String, String> variables) {
    Map<String, Object> all = new HashMap<>();
    all.put("TANTU_GEOSERVER_URL", "http://geoserver:8080/geoserver/");
    all.put("TANTU_GEOSERVER_USER", "admin");
    all.put("TANTU_GEOSERVER_PASSWORD", "one");
    all.put("TANTU_GEOSERVER_STORE_PASSWORD", "two");
    variables.forEach(
        (name, value) -> {
          if (value == null) {
            all.remove(name);
          } else {
            all.put(name, value);
          }
        });
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().remove("systemProperties");
    environment
        .getPropertySources()
        .replace(
            "systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", all));
    ConfigurationPropertySources.attach(environment);
    return Binder.get(environment).bind("tantu.geoserver", GeoServerSettings.class).get();
  }

  @Test
  void fromTheEnvironment() {
    GeoServerSettings settings =
        bound(
                Map.of(
                    "TANTU_GEOSERVER_STORE_HOST", "db",
                    "TANTU_GEOSERVER_READTIMEOUT", "2m",
                    "TANTU_GEOSERVER_WORKSPACE", "city"))
            .checked();
    assertThat(settings.base()).hasToString("http://geoserver:8080/geoserver");
    assertThat(settings.secret()).isEqualTo("one");
    assertThat(settings.store().secret()).isEqualTo("two");
    assertThat(settings.store().host()).isEqualTo("db");
    assertThat(settings.store().schema()).isEqualTo("tantu");
    assertThat(settings.workspace()).isEqualTo("city");
    assertThat(settings.readTimeout()).hasMinutes(2);
  }

  @Test
  void passwordsFromFilesWin() throws IOException {
    Path file = home.resolve("password");
    Files.writeString(file, "from file\n");
    GeoServerSettings settings =
        bound(Map.of("TANTU_GEOSERVER_PASSWORDFILE", file.toString())).checked();
    assertThat(settings.secret()).isEqualTo("from file");
  }

  @Test
  void neverPrintTheirPasswords() {
    GeoServerSettings settings =
        bound(
            Map.of(
                "TANTU_GEOSERVER_PASSWORD", "secret-1",
                "TANTU_GEOSERVER_STORE_PASSWORD", "secret-2"));
    assertThat(settings + " " + settings.store()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "TANTU_GEOSERVER_URL, , tantu.geoserver.url",
    "TANTU_GEOSERVER_USER, , tantu.geoserver.user",
    "TANTU_GEOSERVER_PASSWORD, , TANTU_GEOSERVER_PASSWORD",
    "TANTU_GEOSERVER_STORE_PASSWORD, , TANTU_GEOSERVER_STORE_PASSWORD",
    "TANTU_GEOSERVER_PASSWORDFILE, /no/such/file, /no/such/file",
    "TANTU_GEOSERVER_WORKSPACE, a:b, tantu.geoserver.workspace",
    "TANTU_GEOSERVER_WORKSPACE, 城, tantu.geoserver.workspace",
    "TANTU_GEOSERVER_STORE_NAME, a/b, tantu.geoserver.store.name",
    "TANTU_GEOSERVER_READTIMEOUT, 0s, read-timeout"
  })
  void whatIsMissingOrWrongIsNamed(String variable, String value, String named) {
    Map<String, String> variables = new HashMap<>();
    variables.put(variable, value);
    assertThatThrownBy(() -> bound(variables).checked())
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("geoserver-settings"))
        .hasMessageContaining(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geoserver:8080",
        "ftp://geoserver/geoserver",
        "http://admin:hidden@geoserver/geoserver",
        "http://geoserver/geoserver?x=1",
        "http:///geoserver",
        "http://geo server/"
      })
  void addressesThatAreNone(String url) {
    assertThatThrownBy(() -> bound(Map.of("TANTU_GEOSERVER_URL", url)).checked())
        .hasMessageContaining("tantu.geoserver.url")
        .message()
        .doesNotContain("hidden");
  }
}
