package io.tantu.ogc;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/search}: features by a part of their name. */
@RestController
class SearchController {

  private final FeatureSearch search;

  SearchController(FeatureSearch search) {
    this.search = search;
  }

  record Results(List<FeatureSearch.Result> results) {}

  @GetMapping("/api/v1/search")
  Results search(SearchText q, SearchLimit limit) {
    return new Results(search.find(q.text(), limit.results()));
  }
}
