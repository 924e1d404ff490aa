package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.store.StoreKind;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees of the running service. */
@BothStores
@LiveService
class OperationsTest {

  private static final Path DASHBOARD = Path.of("docker/grafana/tantu.json");

  private static final Pattern METER =
      Pattern.compile("\\b(?:tantu|http|jvm|cache|hikaricp)_[a-z_]+");

  /** There is a pool of connections on PostGIS alone. */
  private static final String POOL = "hikaricp_";

  @LocalServerPort private int port;

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String idOf(HttpResponse<String> answer) {
    return answer.headers().firstValue(RequestIds.HEADER).orElseThrow();
  }

  @Test
  void everyAnswerCarriesTheRequestsId() throws Exception {
    assertThat(idOf(get("/api/v1/layers", RequestIds.HEADER, "proxy-00000042")))
        .isEqualTo("proxy-00000042");
    assertThat(idOf(get("/api/v1/layers"))).matches("[0-9a-f]{16}");
    assertThat(idOf(get("/nowhere"))).isNotEqualTo(idOf(get("/nowhere")));
    assertThat(idOf(get("/", RequestIds.HEADER, "x forged=1"))).matches("[0-9a-f]{16}");
  }

  /** Each meter that the dashboard draws is one that the service has. */
  @Test
  void theDashboardDrawsMetersThatThereAre() throws Exception {
    get("/api/v1/coverage/forest-cover?by=county");
    get("/ogc/collections/forest/tiles/WebMercatorQuad/9/193/407");
    HttpResponse<String> scraped = get("/actuator/prometheus");
    assertThat(scraped.statusCode()).isEqualTo(200);
    Set<String> there =
        scraped
            .body()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("[{ ]", 2)[0])
            .collect(Collectors.toSet());
    Set<String> drawn = new TreeSet<>();
    for (JsonNode panel :
        JsonMapper.shared().readTree(Files.readString(DASHBOARD)).path("panels")) {
      for (JsonNode target : panel.path("targets")) {
        Matcher meter = METER.matcher(target.path("expr").asString());
        while (meter.find()) {
          drawn.add(meter.group());
        }
      }
    }
    assertThat(drawn).hasSizeGreaterThan(8);
    boolean pool = TestStores.kind() == StoreKind.POSTGIS;
    drawn.removeIf(meter -> meter.startsWith(POOL) && !pool);
    assertThat(there).containsAll(drawn);
  }

  @Test
  void livenessAndReadinessAreToldApart() throws Exception {
    assertThat(get("/actuator/health/liveness").body()).contains("\"UP\"").doesNotContain("layers");
    assertThat(get("/actuator/health/readiness").body()).contains("\"UP\"").contains("layers");
    assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(get("/actuator").body()).doesNotContain("env", "heapdump", "shutdown");
  }
}
