package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.ogc.items.ServedCollections;
import io.tantu.problem.ProblemException;
import io.tantu.store.geopackage.GeoPackageStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DamagedStoreTest {

  private static final int FIRST_DAMAGED = 3;

  @TempDir private Path folder;

  @Test
  void aPageThatFailsHalfWayIsNeitherCompletedNorSent() throws Exception {
    OgcWorkspace.write(folder);
    Catalog catalog = CatalogReader.read(folder.resolve("layers"));
    try (GeoPackageStore store = GeoPackageStore.open(folder.resolve("data"))) {
      OgcWorkspace.fill(catalog, store);
      damage();
      MockHttpServletResponse response = new MockHttpServletResponse();
      ItemsController items =
          new ItemsController(
              new ServedCollections(catalog, store, null, null, null),
              new ItemsWriter(new JsonMapper()));
      assertThatThrownBy(
              () ->
                  items.items(
                      "station",
                      new PageParameters(
                          Bbox.NONE,
                          BboxCrs.PARAMETER.read(null),
                          new Limit(10),
                          After.START,
                          new Datetime(null),
                          Crs.PARAMETER.read(null),
                          new FilterText(null),
                          FilterLang.PARAMETER.read(null),
                          FilterCrs.PARAMETER.read(null),
                          new SortBy(null),
                          new Properties(null),
                          new Format(null)),
                      new PlainValues(Map.of()),
                      new MockHttpServletRequest(),
                      response))
          .isInstanceOf(ProblemException.class);
      assertThat(response.isCommitted()).isFalse();
      String sent = response.getContentAsString();
      assertThat(sent).contains("\"S2\"");
      assertThatThrownBy(() -> new JsonMapper().readTree(sent))
          .isInstanceOf(JacksonException.class);
    }
  }

  private void damage() throws Exception {
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/tantu.gpkg"));
        Statement statement = file.createStatement()) {
      String trigger =
          statement
              .executeQuery(
                  "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'station'"
                      + " AND name LIKE '%UPDATE'")
              .getString(1);
      statement.execute("DROP TRIGGER \"" + trigger + '"');
      statement.execute(
          "UPDATE station SET geom = substr(geom, 1, 12) WHERE fid >= " + FIRST_DAMAGED);
    }
  }
}
