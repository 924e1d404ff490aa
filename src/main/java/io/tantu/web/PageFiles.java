package io.tantu.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the page's scripts, styles and images under an address that names their content, so that a
 * browser keeps them for good (RFC 8246) and never mixes two builds. The documents point there.
 */
@Controller
class PageFiles implements WebMvcConfigurer {

  private static final String ROOT = "static/";
  private static final String MAP = "index.html";
  private static final String PRINT = "print.html";
  private static final List<String> FOLDERS = List.of("css", "img", "js");
  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  /** A style or script of the page in a document. */
  private static final Pattern LINKED = Pattern.compile("(href|src)=\"((?:css|js)/[^\"]+)\"");

  private final String version;
  private final String map;
  private final String print;

  PageFiles() throws IOException {
    SortedMap<String, String> texts = texts();
    version = version(texts);
    map = document(texts.get(MAP), version);
    print = document(texts.get(PRINT), version);
  }

  private static SortedMap<String, String> texts() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    List<String> patterns = new ArrayList<>(List.of(MAP, PRINT));
    FOLDERS.forEach(folder -> patterns.add(folder + "/**/*.*"));
    for (String pattern : patterns) {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:/" + ROOT + pattern)) {
        String address = file.getURL().toString();
        String path = address.substring(address.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
        texts.put(path, file.getContentAsString(StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** Differs when any file does. */
  static String version(SortedMap<String, String> texts) {
    MessageDigest digest = sha256();
    texts.forEach((path, text) -> digest.update((path + text).getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String document(String html, String version) {
    return LINKED.matcher(html).replaceAll("$1=\"page/" + version + "/$2\"");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String folder : FOLDERS) {
      registry
          .addResourceHandler("/page/%s/%s/**".formatted(version, folder))
          .addResourceLocations("classpath:/%s%s/".formatted(ROOT, folder))
          .setCacheControl(FOR_GOOD);
    }
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(FOR_GOOD);
  }

  @GetMapping({"/", "/index.html"})
  ResponseEntity<String> map() {
    return answer(map);
  }

  @GetMapping("/print.html")
  ResponseEntity<String> print() {
    return answer(print);
  }

  private ResponseEntity<String> answer(String html) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .eTag(version)
        .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
        .body(html);
  }
}
