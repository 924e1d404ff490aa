package io.tantu.geoserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is published, against the recorded contract of GeoServer's REST API. */
class PublishTest {

  @TempDir Path home;
  private Bureau bureau;
  private RecordedGeoServer server;

  @BeforeEach
  void start() throws IOException {
    bureau = new Bureau(home);
    server = new RecordedGeoServer(Bureau.empty());
  }

  @AfterEach
  void stop() {
    server.close();
    bureau.close();
    assertThat(server.breaches()).isEmpty();
  }

  private PublishPlan plan() {
    return bureau.service(server).plan(PublishRequest.ALL);
  }

  private List<String> publish() {
    List<String> done = new ArrayList<>();
    plan().carryOut(step -> done.add(step.action() + " " + step));
    return done;
  }

  /** The steps that would write. */
  private List<String> planned() {
    return plan().writes().stream().map(step -> step.action() + " " + step).toList();
  }

  @Test
  void everythingInTheOrderOfDependence() {
    assertThat(publish())
        .containsExactly(
            "CREATE workspace tantu",
            "CREATE store tantu",
            "CREATE style wood",
            "CREATE style lake",
            "CREATE style road",
            "CREATE layer wood",
            "CREATE default style wood",
            "CREATE layer lake",
            "CREATE default style lake",
            "CREATE layer road",
            "CREATE default style road",
            "CREATE group transport",
            "CREATE group ecology");
    GeoServerState state = server.state;
    assertThat(state.namespaces).containsEntry("tantu", "urn:tantu:workspace:tantu");
    assertThat(state.stores.get("tantu").toString())
        .contains("\"host\",\"$\":\"postgis\"", "\"schema\",\"$\":\"tantu\"", "pass-of-database");
    ObjectNode wood = state.types.get("wood");
    assertThat(wood.path("title").asString()).isEqualTo("林地（示意）");
    assertThat(wood.path("abstract").asString())
        .isEqualTo("示意数据，不是实测成果；来源：市林业局；截至：2023；许可：CC BY 4.0；署名：© 某某。\n说明。");
    assertThat(wood.path("keywords").toString())
        .isEqualTo("{\"string\":[\"碳图\",\"wood\",\"生态\",\"illustrative\"]}");
    assertThat(wood.path("srs").asString()).isEqualTo("EPSG:4490");
    assertThat(wood.path("nativeBoundingBox").path("minx").asDouble()).isEqualTo(106.2);
    assertThat(wood.path("nativeBoundingBox").path("maxy").asDouble()).isEqualTo(38.5);
    assertThat(wood.path("latLonBoundingBox").path("crs").asString()).isEqualTo("EPSG:4326");
    assertThat(Answers.names(wood, "attributes", "attribute"))
        .containsExactly("id", "geom", "code", "piles", "share", "open", "since");
    assertThat(state.types.get("road").path("title").asString()).isEqualTo("道路");
    assertThat(state.layers)
        .containsEntry("wood", "tantu:wood")
        .containsEntry("lake", "tantu:lake")
        .containsEntry("road", "tantu:road");
    assertThat(state.styles.get("wood").version()).isEqualTo("1.0.0");
    assertThat(state.styles.get("lake").version()).isEqualTo("1.1.0");
    // Lakes lie below woods, by the catalog's order.
    assertThat(Answers.names(state.groups.get("ecology"), "publishables", "published"))
        .containsExactly("tantu:lake", "tantu:wood");
    assertThat(state.groups.get("ecology").path("bounds").path("maxx").asDouble())
        .isEqualTo(106.4 + 0.1);
  }

  @Test
  void aSecondRunChangesNothing() {
    publish();
    server.forgetRequests();
    assertThat(publish()).isEmpty();
    assertThat(server.writes()).isEmpty();
  }

  @Test
  void aPlanWritesNothing() {
    String before = server.state.kept();
    assertThat(plan().writes()).hasSize(13);
    assertThat(server.writes()).isEmpty();
    assertThat(server.state.kept()).isEqualTo(before);
  }

  @Test
  void aLayerWithoutDataIsLeftOutAndSaidSo() {
    assertThat(plan().steps())
        .filteredOn(step -> step.action() == PublishStep.Action.SKIP)
        .extracting(PublishStep::toString, step -> step.differs().get(0))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "layer plan", "has no data yet: ./tantu import FILE --layer plan"));
  }

  /** Broken off at its every request, in every way, each run is completed by the next. */
  @ParameterizedTest
  @EnumSource(
      value = RecordedGeoServer.Fault.class,
      names = {"CUT_BEFORE", "CUT_AFTER", "CUT_HALF_WAY", "PAGE"})
  void brokenOffAnywhereTheNextRunCompletesIt(RecordedGeoServer.Fault fault) throws IOException {
    publish();
    String whole = server.state.kept();
    int requests = server.requests().size();
    int broken = 0;
    for (int n = 1; n <= requests; n++) {
      try (RecordedGeoServer other = new RecordedGeoServer(Bureau.empty()).failAt(n, fault)) {
        PublishService service = bureau.service(other);
        try {
          service.plan(PublishRequest.ALL).carryOut(step -> {});
        } catch (ProblemException e) {
          broken++;
          assertThat(e.getMessage()).doesNotContain("pass-of");
          service.plan(PublishRequest.ALL).carryOut(step -> {});
        }
        assertThat(other.state.kept()).as("broken off at request %d", n).isEqualTo(whole);
        assertThat(service.plan(PublishRequest.ALL).writes()).isEmpty();
        assertThat(other.breaches()).isEmpty();
      }
    }
    // A read may be asked for again, before anybody hears of it; a write never is.
    assertThat(broken).isGreaterThanOrEqualTo(server.writes().size());
  }

  /** The same for an update: a new version, a new style, a layer that goes. */
  @ParameterizedTest
  @EnumSource(
      value = RecordedGeoServer.Fault.class,
      names = {"CUT_BEFORE", "CUT_AFTER"})
  void aBrokenUpdateIsCompleted(RecordedGeoServer.Fault fault) throws IOException {
    publish();
    bureau.data(Bureau.LAKE, 106.5, "B2");
    bureau.paintWood("#aa0000");
    bureau.without(Bureau.ROAD);
    server.forgetRequests();
    publish();
    String whole = server.state.kept();
    int requests = server.requests().size();
    assertThat(server.state.types).containsOnlyKeys("wood", "lake");
    assertThat(server.state.styles).containsOnlyKeys("wood", "lake");
    assertThat(server.state.groups).containsOnlyKeys("ecology");
    for (int n = 1; n <= requests; n++) {
      try (RecordedGeoServer other = new RecordedGeoServer(Bureau.empty())) {
        bureau.data(Bureau.LAKE, 106.4, "B1");
        bureau.paintWood("#118833");
        before(other).plan(PublishRequest.ALL).carryOut(step -> {});
        bureau.data(Bureau.LAKE, 106.5, "B2");
        bureau.paintWood("#aa0000");
        other.forgetRequests();
        other.state.truncated.clear();
        other.failAt(n, fault);
        PublishService service = bureau.service(other);
        try {
          service.plan(PublishRequest.ALL).carryOut(step -> {});
        } catch (ProblemException e) {
          service.plan(PublishRequest.ALL).carryOut(step -> {});
        }
        assertThat(other.state.kept()).as("broken off at request %d", n).isEqualTo(whole);
        assertThat(other.state.truncated).contains("tantu:lake", "tantu:wood");
        assertThat(service.plan(PublishRequest.ALL).writes()).isEmpty();
      }
    }
  }

  private PublishService before(RecordedGeoServer other) {
    return new PublishService(
        Bureau.settings(other.url()),
        Bureau.wholeCatalog(),
        bureau.store,
        bureau.styles(),
        bureau.workspace());
  }

  @Test
  void aNewVersionMeasuresAnewAndEmptiesTheTiles() {
    publish();
    bureau.data(Bureau.ROAD, 106.7, "C2");
    PublishPlan plan = plan();
    assertThat(plan.writes())
        .extracting(PublishStep::toString)
        .containsExactly("layer road", "group transport");
    assertThat(plan.writes().get(0).differs()).singleElement().asString().startsWith("version ");
    server.forgetRequests();
    plan.carryOut(step -> {});
    // The tiles first: broken off between, both are done again.
    assertThat(server.writes())
        .containsExactly(
            "POST /gwc/rest/masstruncate",
            "PUT /rest/workspaces/tantu/datastores/tantu/featuretypes/road?recalculate=nativebbox,latlonbbox",
            "PUT /rest/workspaces/tantu/layergroups/transport");
    assertThat(server.state.truncated).containsExactly("tantu:road");
    assertThat(server.state.measured).containsExactly("road");
    assertThat(planned()).isEmpty();
  }

  @Test
  void aLayerThatIsNotCachedHasNoTilesToEmpty() {
    publish();
    server.state.notCached.add("road");
    bureau.data(Bureau.ROAD, 106.7, "C2");
    assertThat(publish()).containsExactly("CHANGE layer road", "CHANGE group transport");
    assertThat(server.state.truncated).isEmpty();
    assertThat(planned()).isEmpty();
  }

  @Test
  void aNewStyleIsSentAndEmptiesTheTilesOfItsLayer() throws IOException {
    publish();
    bureau.paintWood("#aa0000");
    assertThat(publish()).containsExactly("CHANGE style wood", "CHANGE layer wood");
    assertThat(new String(server.state.styles.get("wood").sld(), StandardCharsets.UTF_8))
        .contains("#aa0000");
    assertThat(server.state.truncated).containsExactly("tantu:wood");
    assertThat(server.state.measured).isEmpty();
    assertThat(planned()).isEmpty();
  }

  @Test
  void whatWasChangedByHandIsSetRight() {
    publish();
    server.state.types.get("wood").put("title", "别的名字");
    server.state.layers.put("lake", "polygon");
    server.state.groups.get("transport").put("title", "别的组");
    GeoServerState.StoredStyle road = server.state.styles.get("road");
    server.state.styles.put(
        "road",
        new GeoServerState.StoredStyle(
            "sld",
            "1.0.0",
            new String(road.sld(), StandardCharsets.UTF_8)
                .replace("</sld:Rule>", " </sld:Rule>")
                .getBytes(StandardCharsets.UTF_8)));
    assertThat(publish())
        .containsExactly(
            "CHANGE style road",
            "CHANGE layer wood",
            "CHANGE default style lake",
            "CHANGE group transport");
    assertThat(server.state.types.get("wood").path("title").asString()).isEqualTo("林地（示意）");
  }

  @Test
  void whetherALayerIsEnabledIsTheAdministrators() {
    publish();
    server.state.types.get("wood").put("enabled", false);
    assertThat(planned()).isEmpty();
  }

  @Test
  void settingsOfOthersAtOurThingsStay() throws IOException {
    publish();
    ObjectNode entry = JsonMapper.shared().createObjectNode();
    entry.put("@key", "time").putObject("dimensionInfo").put("enabled", true);
    ((tools.jackson.databind.node.ArrayNode)
            server.state.types.get("wood").path("metadata").path("entry"))
        .add(entry);
    ObjectNode parameter = JsonMapper.shared().createObjectNode();
    parameter.put("@key", "max connections").put("$", "20");
    ((tools.jackson.databind.node.ArrayNode)
            server.state.stores.get("tantu").path("connectionParameters").path("entry"))
        .add(parameter);
    bureau.data(Bureau.WOOD, 106.25, "A2");
    GeoServerSettings moved =
        Bureau.settings(server.url(), RecordedGeoServer.PASSWORD, "database-2", false);
    bureau.service(moved).plan(PublishRequest.ALL).carryOut(step -> {});
    assertThat(server.state.types.get("wood").toString()).contains("dimensionInfo");
    assertThat(server.state.stores.get("tantu").toString())
        .contains("database-2", "max connections", "pass-of-database", "tantu.gt_pk_metadata")
        .doesNotContain("crypt1");
    assertThat(bureau.service(moved).plan(PublishRequest.ALL).writes()).isEmpty();
  }

  @Test
  void theDatabasesPasswordIsSentAgainWhenAskedFor() {
    publish();
    PublishRequest request = new PublishRequest(List.of("road"), true);
    PublishPlan plan = bureau.service(server).plan(request);
    assertThat(plan.writes()).singleElement().hasToString("store tantu");
    assertThat(plan.writes().get(0).differs()).containsExactly("password");
  }

  @Test
  void aLayerThatIsGoneFromTheCatalogGoesWithItsStyleAndGroup() {
    publish();
    bureau.without(Bureau.ROAD);
    assertThat(publish())
        .containsExactly("REMOVE group transport", "REMOVE layer road", "REMOVE style road");
    assertThat(server.state.layers).containsOnlyKeys("wood", "lake");
    assertThat(planned()).isEmpty();
  }

  @Test
  void aLayerOfOthersIsNeverRemoved() {
    publish();
    server.state.types.put("survey", JsonMapper.shared().createObjectNode().put("name", "survey"));
    server.state.storeOfType.put("survey", "tantu");
    server.state.layers.put("survey", "polygon");
    server.state.styles.put(
        "survey",
        new GeoServerState.StoredStyle(
            "sld", "1.0.0", "<a><UserStyle><Name>survey</Name></UserStyle></a>".getBytes()));
    server.state.styles.put(
        "css", new GeoServerState.StoredStyle("css", "1.0.0", "* { fill: red }".getBytes()));
    server.state.groups.put("theirs", JsonMapper.shared().createObjectNode().put("name", "theirs"));
    assertThat(planned()).isEmpty();
    bureau.without(Bureau.ROAD);
    publish();
    assertThat(server.state.types).containsKey("survey");
    assertThat(server.state.styles).containsKeys("survey", "css");
    assertThat(server.state.groups).containsKey("theirs");
  }

  /** Their group keeps its layer; the run says so and leaves the layer. */
  @Test
  void aLayerInAGroupOfOthersStaysUntilTheyTakeItOut() {
    publish();
    ObjectNode theirs = JsonMapper.shared().createObjectNode().put("name", "theirs");
    theirs
        .putObject("publishables")
        .putArray("published")
        .addObject()
        .put("@type", "layer")
        .put("name", "tantu:road");
    server.state.groups.put("theirs", theirs);
    bureau.without(Bureau.ROAD);
    assertThatThrownBy(this::publish)
        .hasMessageContaining("Unable to delete layer referenced by layer group 'theirs'");
    assertThat(server.state.layers).containsKey("road");
    server.state.groups.remove("theirs");
    assertThat(publish()).containsExactly("REMOVE layer road", "REMOVE style road");
  }

  @Test
  void oneLayerAloneRemovesNothing() {
    publish();
    bureau.data(Bureau.WOOD, 106.25, "A2");
    bureau.data(Bureau.LAKE, 106.45, "B2");
    bureau.without(Bureau.ROAD);
    List<String> done = new ArrayList<>();
    bureau
        .service(server)
        .plan(new PublishRequest(List.of("wood"), false))
        .carryOut(step -> done.add(step.action() + " " + step));
    assertThat(done).containsExactly("CHANGE layer wood", "CHANGE group ecology");
    assertThat(server.state.layers).containsKey("road");
  }

  @Test
  void oneLayerAloneOnAnEmptyGeoServer() {
    bureau.service(server).plan(new PublishRequest(List.of("wood"), false)).carryOut(step -> {});
    assertThat(server.state.layers).containsOnlyKeys("wood");
    assertThat(Answers.names(server.state.groups.get("ecology"), "publishables", "published"))
        .containsExactly("tantu:wood");
  }

  @Test
  void anUnknownLayerIsAProblem() {
    assertThatThrownBy(
            () -> bureau.service(server).plan(new PublishRequest(List.of("woods"), false)))
        .hasMessageContaining("woods");
  }

  @Test
  void aFeatureTypeThatLostItsLayerIsMadeAnew() {
    publish();
    server.state.groups.remove("transport");
    server.state.layers.remove("road");
    assertThat(publish())
        .containsExactly(
            "CHANGE layer road", "CREATE default style road", "CREATE group transport");
    assertThat(server.state.layers).containsEntry("road", "tantu:road");
  }

  @ParameterizedTest
  @ValueSource(strings = {"workspace", "store", "style", "layer", "layer elsewhere", "group"})
  void thingsOfOthersUnderNamesThatAreNeededStopTheRun(String kind) {
    GeoServerState state = server.state;
    if (!kind.equals("workspace")) {
      state.namespaces.put("tantu", "urn:tantu:workspace:tantu");
    } else {
      state.namespaces.put("tantu", "http://tantu");
    }
    state.workspaces.add("tantu");
    ObjectNode theirs = JsonMapper.shared().createObjectNode().put("name", "theirs");
    switch (kind) {
      case "store" -> state.stores.put("tantu", theirs);
      case "style" ->
          state.styles.put(
              "wood",
              new GeoServerState.StoredStyle(
                  "sld", "1.0.0", "<a><UserStyle><Name>x</Name></UserStyle></a>".getBytes()));
      case "layer" -> {
        publish();
        ((ObjectNode) state.types.get("wood")).remove("metadata");
      }
      case "layer elsewhere" -> {
        state.types.put("wood", theirs);
        state.storeOfType.put("wood", "other");
        state.layers.put("wood", "polygon");
      }
      case "group" -> state.groups.put("ecology", theirs);
      default -> {}
    }
    String before = state.kept();
    server.forgetRequests();
    assertThatThrownBy(this::publish)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo("geoserver-foreign");
              assertThat(e.details().get("foreign").toString())
                  .contains(kind.replace(" elsewhere", "") + " ");
            });
    assertThat(server.writes()).isEmpty();
    assertThat(state.kept()).isEqualTo(before);
  }

  @Test
  void aWorkspaceOfOthersIsUsedWhenThatIsAllowedAndNeverChanged() {
    server.state.namespaces.put("tantu", "http://tantu");
    server.state.workspaces.add("tantu");
    bureau
        .service(Bureau.settings(server.url(), RecordedGeoServer.PASSWORD, "postgis", true))
        .plan(PublishRequest.ALL)
        .carryOut(step -> {});
    assertThat(server.state.layers).hasSize(3);
    assertThat(server.state.namespaces).containsEntry("tantu", "http://tantu");
  }

  /** GeoServer would make an empty table instead. */
  @Test
  void aViewThatTheDatabaseLacksIsAProblem() {
    server.state.views.remove("lake");
    assertThatThrownBy(this::publish)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo("publish-half-done");
              assertThat(e.details()).containsEntry("cause", "geoserver-no-view");
            });
    assertThatThrownBy(this::plan)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("geoserver-no-view"));
    server.state.views.add("lake");
    publish();
    assertThat(planned()).isEmpty();
  }

  /** Nothing that a style in GeoServer points to is opened; it is not ours, so it stays. */
  @Test
  void aStyleWithADocumentTypeOpensNothing() throws IOException {
    try (RecordedGeoServer trap = new RecordedGeoServer(Bureau.empty())) {
      publish();
      server.state.styles.put(
          "wood",
          new GeoServerState.StoredStyle(
              "sld",
              "1.0.0",
              ("<!DOCTYPE a SYSTEM \""
                      + trap.url()
                      + "/x.dtd\"><a><UserStyle><Name>tantu.wood</Name></UserStyle></a>")
                  .getBytes(StandardCharsets.UTF_8)));
      assertThatThrownBy(this::publish)
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.code()).isEqualTo("geoserver-foreign"));
      assertThat(trap.requests()).isEmpty();
    }
  }
}
