package io.tantu.ogc;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JsonGenerator;

/** One page of a layer version's features as a GeoJSON collection, in ascending id order. */
record FeaturePage(
    LayerDefinition layer,
    LayerVersion version,
    Bbox bbox,
    Limit limit,
    After after,
    Datetime datetime) {

  /** Writes the page; memory does not grow with it. */
  void write(LayerStore store, JsonGenerator json, ServiceAddress address) {
    GeoJsonWriter writer = new GeoJsonWriter(layer, json);
    long matched =
        store.count(layer, version, new FeatureQuery(bbox.bounds(), 0, Integer.MAX_VALUE));
    FeatureQuery query = new FeatureQuery(bbox.bounds(), after.featureId(), limit.features() + 1);
    int returned = 0;
    long last = after.featureId();
    boolean more;
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeName("features");
    json.writeStartArray();
    try (Stream<Feature> features = store.features(layer, version, query)) {
      Iterator<Feature> iterator = features.iterator();
      while (returned < limit.features() && iterator.hasNext()) {
        Feature feature = iterator.next();
        writer.feature(feature);
        last = feature.id();
        returned++;
      }
      more = iterator.hasNext();
    }
    json.writeEndArray();
    json.writeNumberProperty("numberReturned", returned);
    json.writeNumberProperty("numberMatched", matched);
    json.writeStringProperty("timeStamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    json.writeName("links");
    json.writePOJO(links(address, more ? new After(version.version(), last) : null));
    json.writeEndObject();
  }

  private List<Link> links(ServiceAddress address, After next) {
    List<Link> links = new ArrayList<>();
    After here = after.version() == null ? null : after;
    links.add(new Link(page(address, here), "self", ServiceAddress.GEO_JSON, "本页 This page"));
    if (next != null) {
      links.add(new Link(page(address, next), "next", ServiceAddress.GEO_JSON, "下一页 Next page"));
    }
    links.add(address.json("/ogc/collections/" + layer.id(), "collection", layer.title().zh()));
    return links;
  }

  private String page(ServiceAddress address, After start) {
    UriComponentsBuilder link =
        UriComponentsBuilder.fromUriString(address.items(layer.id()))
            .queryParam("limit", limit.features());
    if (bbox.bounds() != null) {
      var box = bbox.bounds();
      link.queryParam(
          "bbox",
          "%s,%s,%s,%s".formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
    }
    if (datetime.text() != null) {
      link.queryParam("datetime", "{datetime}");
    }
    if (start != null) {
      link.queryParam("after", start.text());
    }
    // As a variable, since a + that stands in the template itself would be read as a blank.
    return link.encode().buildAndExpand(datetime.text()).toUriString();
  }
}
