package io.tantu.charging;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.tantu.catalog.Provenance;
import io.tantu.charging.ChargingService.FoundAlong;
import io.tantu.posted.PostedJson;
import io.tantu.posted.PostedQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/v1/charging/along}: the stations along a route. */
@RestController
class AlongController {

  private static final double METRES = 1_000;

  private static final double DECIMETRES = 10;

  /**
   * What is asked; each member but the route may be left out.
   *
   * @param route GeoJSON LineString, a Feature that has one, or the list of its positions; degrees,
   *     longitude first, heights not regarded
   * @param metres how far beside the route a station may be; 1,000 when left out
   * @param kind kind of station
   * @param publicOnly true for stations open to the public, false for the others
   * @param minPowerKw smallest total power
   * @param current {@code ac} or {@code dc}
   * @param text part of a station's name, id or kind of operator
   */
  record Asked(
      @Schema(type = "object", requiredMode = Schema.RequiredMode.REQUIRED) JsonNode route,
      Double metres,
      String kind,
      @JsonProperty("public") Boolean publicOnly,
      Double minPowerKw,
      String current,
      String text) {

    StationFilter filter(List<String> kinds) {
      return StationFilter.parse(kind, text(publicOnly), text(minPowerKw), current, text, kinds);
    }

    private static String text(Object value) {
      return value == null ? null : value.toString();
    }

    BesideRoute beside() {
      return BesideRoute.parse(Double.toString(metres == null ? METRES : metres));
    }
  }

  /**
   * The stations in the order of the route.
   *
   * @param longestWithoutStation between those listed, the route's ends included
   * @param longestWithoutPublicDc the same between public charging stations with a DC pile,
   *     whatever is listed
   */
  record Stations(
      double routeMetres,
      List<Station> stations,
      Stretch longestWithoutStation,
      Stretch longestWithoutPublicDc,
      Provenance.Kind provenance,
      String layerVersion) {}

  /** A station with where the route comes nearest to it, and how far that is by geodesic. */
  record Station(@JsonUnwrapped ChargingStation station, double wayMetres, double offsetMetres) {}

  private static final PostedJson<Asked> QUESTION =
      new PostedJson<>(
          Asked.class,
          "bad-question",
          "A question for a route",
          "a JSON object such as {\"route\": [[106.2, 38.4], [106.3, 38.5]], \"metres\": 1000}");

  private final ChargingService service;

  AlongController(ChargingService service) {
    this.service = service;
  }

  @Operation(
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = Asked.class))))
  @PostedQuestion("/api/v1/charging/along")
  Stations along(InputStream body) throws IOException {
    Asked asked = QUESTION.read(body);
    return answer(
        service.along(
            Route.of(asked.route()), asked.beside().metres(), asked.filter(service.kinds())));
  }

  private static Stations answer(FoundAlong found) {
    return new Stations(
        rounded(found.routeMetres()),
        found.stations().stream()
            .map(
                one ->
                    new Station(
                        one.station(), rounded(one.wayMetres()), rounded(one.offsetMetres())))
            .toList(),
        rounded(found.longestWithoutStation()),
        rounded(found.longestWithoutPublicDc()),
        found.provenance(),
        found.layerVersion());
  }

  private static Stretch rounded(Stretch stretch) {
    return new Stretch(
        rounded(stretch.fromMetres()), rounded(stretch.toMetres()), rounded(stretch.metres()));
  }

  private static double rounded(double metres) {
    return Math.round(metres * DECIMETRES) / DECIMETRES;
  }
}
