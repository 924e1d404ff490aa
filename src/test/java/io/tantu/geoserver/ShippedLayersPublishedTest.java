package io.tantu.geoserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.store.LayerStore;
import io.tantu.style.StyleCatalog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every layer that ships, under the recorded contract. */
@LiveService
class ShippedLayersPublishedTest {

  @Autowired private Catalog catalog;
  @Autowired private LayerStore store;
  @Autowired private StyleCatalog styles;
  @Autowired private Workspace workspace;

  @Test
  void allOfThemWithTheirStylesAndThemesOnce() throws IOException {
    List<String> withData =
        catalog.layers().stream()
            .map(LayerDefinition::id)
            .filter(id -> store.current(id).isPresent())
            .toList();
    GeoServerState state = new GeoServerState(withData.toArray(String[]::new));
    try (RecordedGeoServer server = new RecordedGeoServer(state)) {
      PublishService service =
          new PublishService(Bureau.settings(server.url()), catalog, store, styles, workspace);
      service.plan(PublishRequest.ALL).carryOut(step -> {});
      assertThat(withData).hasSizeGreaterThan(20);
      assertThat(state.types).containsOnlyKeys(withData);
      assertThat(state.styles).containsOnlyKeys(withData);
      assertThat(state.layers)
          .allSatisfy((layer, style) -> assertThat(style).isEqualTo("tantu:" + layer));
      assertThat(state.types.get("forest").path("title").asString()).isEqualTo("森林小班（示意）");
      assertThat(state.types.get("water").path("abstract").asString())
          .startsWith("公开数据；来源：")
          .contains("OpenStreetMap");
      assertThat(
              state.groups.values().stream()
                  .mapToInt(group -> Answers.names(group, "publishables", "published").size())
                  .sum())
          .isEqualTo(withData.size());
      assertThat(service.plan(PublishRequest.ALL).writes()).isEmpty();
      assertThat(server.breaches()).isEmpty();
    }
  }
}
