package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrossOriginTest {

  @ParameterizedTest
  @CsvSource({
    "true, /ogc/collections, *",
    "true, /wms, *",
    "true, /api/v1/layers,",
    "false, /ogc/collections,",
  })
  void onlyTheStandardsAndOnlyWhereTheOperatorSaysSo(boolean allowed, String path, String origin)
      throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new CrossOrigin(allowed)
        .doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
    assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo(origin);
  }
}
