package io.tantu.ogc;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.cql.CqlFilter;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.ogc.items.FeatureSet;
import io.tantu.ogc.items.PageFinder;
import io.tantu.ogc.items.PageQuestion;
import io.tantu.ogc.items.ServedCollection;
import io.tantu.ogc.items.ServedCollections;
import io.tantu.problem.ProblemException;
import io.tantu.store.SortKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Features of whatever collection (OGC 17-069r4, 7.15 and 7.16; 18-058r1; 19-079r2), written while
 * they are read. Entity tags are made from the collection's version and weak, since an answer also
 * tells its time.
 */
@RestController
class ItemsController {

  private static final String CONTENT_CRS = "Content-Crs";

  private final ServedCollections collections;
  private final ItemsWriter writer;

  ItemsController(ServedCollections collections, ItemsWriter writer) {
    this.collections = collections;
    this.writer = writer;
  }

  @GetMapping("/ogc/collections/{id}/items")
  void items(
      @PathVariable String id,
      PageParameters asked,
      PlainValues values,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    FeatureSet set = set(collections.collection(id), asked.after().version());
    LayerDefinition schema = set.schema();
    List<SortKey> order = asked.sortBy().keys(schema);
    boolean[] shown = asked.properties().shown(schema);
    String fingerprint = fingerprint(asked, values);
    PageQuestion question =
        new PageQuestion(
            set,
            asked.bbox().ground(asked.bboxCrs().system()),
            filter(asked, values, schema),
            order,
            asked.after().place(schema, order, fingerprint),
            asked.after().backwards(),
            asked.limit().features(),
            asked.after().matched());
    ServedCrs crs = asked.crs().system();
    boolean html = asked.format().isHtml(request);
    if (notModified(set, crs, html, request, response)) {
      return;
    }
    FeaturePage page =
        new FeaturePage(
            set, new PageFinder(question).find(), order, fingerprint, asked.after(), crs, shown);
    if (html) {
      FeaturePages.items(page, request, response.getWriter());
    } else {
      writer.page(page, request, response);
    }
  }

  @GetMapping("/ogc/collections/{id}/items/{featureId}")
  void item(
      @PathVariable String id,
      @PathVariable String featureId,
      Version wanted,
      Crs crs,
      Format format,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    FeatureSet set = set(collections.collection(id), wanted.hash());
    Feature feature = feature(set, featureId);
    boolean html = format.isHtml(request);
    if (notModified(set, crs.system(), html, request, response)) {
      return;
    }
    if (html) {
      response.getWriter().write(FeaturePages.item(set, feature, ServiceAddress.of(request)).end());
      return;
    }
    writer.item(set, feature, crs.system(), wanted, request, response);
  }

  private static FeatureSet set(ServedCollection collection, String version) {
    return version == null ? collection.current() : collection.version(version);
  }

  private static CqlFilter filter(
      PageParameters asked, PlainValues values, LayerDefinition schema) {
    CqlFilter plain =
        values.byName().isEmpty() ? CqlFilter.NONE : CqlFilter.ofValues(values.byName(), schema);
    String text = asked.filter().text();
    return text == null
        ? plain
        : plain.and(
            CqlFilter.of(text, asked.filterLang().language(), schema, asked.filterCrs().system()));
  }

  /** What the features and their order depend on, in a few digits. */
  private static String fingerprint(PageParameters asked, PlainValues values) {
    return Integer.toHexString(
        Objects.hash(
            asked.bbox().text(),
            asked.bboxCrs().system().uri(),
            asked.filter().text(),
            asked.filterLang().language().id(),
            asked.filterCrs().system().uri(),
            asked.sortBy().text(),
            values.byName()));
  }

  private static Feature feature(FeatureSet set, String featureId) {
    if (featureId.matches("\\d{1,18}")) {
      var feature = set.feature(Long.parseLong(featureId));
      if (feature.isPresent()) {
        return feature.get();
      }
    }
    throw ProblemException.notFound(
        "unknown-feature",
        "Layer '%s' has no feature '%s'; ids are whole numbers and belong to one version."
            .formatted(set.schema().id(), featureId));
  }

  /** Sets the headers of the answer; whether the client already has it. */
  private static boolean notModified(
      FeatureSet set,
      ServedCrs crs,
      boolean html,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (html) {
      response.setContentType(Html.TYPE.toString());
    } else {
      response.setHeader(CONTENT_CRS, "<" + crs.uri() + ">");
      response.setContentType(ServiceAddress.GEO_JSON);
    }
    return new ServletWebRequest(request, response)
        .checkNotModified("W/\"" + set.version() + (html ? "-html\"" : "\""));
  }
}
