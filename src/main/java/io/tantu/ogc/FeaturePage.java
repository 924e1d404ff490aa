package io.tantu.ogc;

import io.tantu.catalog.Feature;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.ogc.items.FeatureSet;
import io.tantu.ogc.items.FoundPage;
import io.tantu.ogc.items.PageFinder;
import io.tantu.store.Place;
import io.tantu.store.SortKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that was found, with the ways to others.
 *
 * @param order sort keys
 * @param fingerprint of the question, for {@code after}
 * @param here the page's own {@code after}
 * @param shown for each attribute whether it is told
 */
record FeaturePage(
    FeatureSet set,
    FoundPage found,
    List<SortKey> order,
    String fingerprint,
    After here,
    ServedCrs crs,
    boolean[] shown) {

  Stream<Feature> features() {
    return set.features(found.ids());
  }

  /**
   * Links to itself and its neighbours.
   *
   * @param first the first feature written, null where the page is empty
   * @param last the last one
   */
  List<Link> links(HttpServletRequest request, Feature first, Feature last) {
    ServiceAddress address = ServiceAddress.of(request);
    List<Link> links = new ArrayList<>();
    String type = ServiceAddress.GEO_JSON;
    links.add(new Link(address.again(request, here, null), "self", type, "本页 This page"));
    links.add(
        new Link(address.again(request, here, "html"), "alternate", "text/html", "网页 As a page"));
    if (found.hasNext()) {
      Place place = last == null ? null : PageFinder.place(last, order);
      After next = place == null ? turned(false) : after(place, false);
      links.add(new Link(address.again(request, next, null), "next", type, "下一页 Next page"));
    }
    if (found.hasPrevious()) {
      Place place = first == null ? null : PageFinder.place(first, order);
      After previous = place == null ? turned(true) : after(place, true);
      links.add(new Link(address.again(request, previous, null), "prev", type, "上一页 Page before"));
    }
    links.add(
        address.json(
            "/ogc/collections/" + set.schema().id(), "collection", set.schema().title().zh()));
    return links;
  }

  private After after(Place place, boolean backwards) {
    return new After(
        set.version(), fingerprint, backwards, found.matched(), place.id(), place.values());
  }

  private After turned(boolean backwards) {
    return new After(
        set.version(), fingerprint, backwards, found.matched(), here.id(), here.values());
  }
}
