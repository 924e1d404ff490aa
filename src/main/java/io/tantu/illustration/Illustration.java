package io.tantu.illustration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Authors the layers that have no open source: the same county file gives the same bytes. The seed
 * is fixed ({@link Chance#SEED}).
 */
public final class Illustration {

  private Illustration() {}

  /**
   * Reads {@code county/county.geojson} in the folder and replaces the data files of the
   * illustrative layers beside it.
   *
   * @throws java.io.UncheckedIOException when a file cannot be read or written
   */
  public static void write(Path layersFolder) {
    City city = City.read(layersFolder.resolve("county").resolve("county.geojson"));
    Writer writer = new Writer(layersFolder, city.plane());
    Plain plain = Plain.of(city);
    Towns towns = Towns.read(city);
    Land land = new Land(city.outline());

    List<Drawn> wetlands = Wetlands.draw(city, plain, land);
    writer.writeTiles("wetland", wetlands, "wetlandId", "SD");
    List<Drawn> stations = new ChargingStations(city, towns, land).draw();
    writer.write("charging-station", Writer.numbered(stations, "stationId", "CS"));
    List<Drawn> parks = IndustrialParks.draw(city);
    parks.forEach(park -> land.take(park.shape()));
    writer.write("industrial-park", parks);

    new PlanSites(city, towns, land).write(writer);
    List<Drawn> demand = new DemandPoints(city, towns, land).draw();
    writer.write("charging-demand", Writer.numbered(demand, "demandId", "XQ"));
    List<Drawn> candidates = new ChargingCandidates(city, towns, land).draw();
    writer.write("charging-candidate", Writer.numbered(candidates, "candidateId", "HX"));

    writer.write("road", Writer.numbered(new Roads(city, towns).draw(), "roadId", "DL"));
    plants(city, plain, towns, land, writer);
    List<Drawn> plan = new PlantingPlan(city, plain).draw(land);
    writer.write("planting-plan", Writer.numbered(plan, "planId", "ZL"));

    List<Drawn> protectedAreas = new ProtectedAreas(city, towns, wetlands).draw();
    writer.write("protected-area", protectedAreas);
    writer.write("ecological-redline", Redline.draw(city, protectedAreas));
    Pattern pattern = new Pattern(city);
    writer.write("corridor", pattern.corridors());
    writer.write("zone", pattern.zones());
  }

  private static void plants(City city, Plain plain, Towns towns, Land land, Writer writer) {
    List<Drawn> forest = new ArrayList<>(new ShelterBelts(plain, land, towns).draw(city));
    List<Drawn> grassland = new ArrayList<>();
    forest.addAll(new Groves(plain, land, towns).draw());
    forest.addAll(new MountainForest(city).draw(land));
    new Piedmont().draw(city, plain, land, forest, grassland);
    new SandShrub(city, plain).draw(land, forest, grassland);
    writer.writeTiles("forest", StockScale.apply(forest), "standId", "XB");
    writer.writeTiles("grassland", grassland, "parcelId", "CD");
  }
}
