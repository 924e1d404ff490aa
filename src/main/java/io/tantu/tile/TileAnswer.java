package io.tantu.tile;

import io.tantu.geodesy.QuadTile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * How a tile is answered: 204 where there is nothing, a strong entity tag made from what names its
 * content.
 *
 * @param revision names the content of all tiles of its set
 * @param immutable whether the address asked for names the revision, so that the answer may be kept
 *     for a year
 */
record TileAnswer(String revision, QuadTile address, boolean gzip, boolean immutable) {

  private static final String DROPPED = "Tantu-Tile-Dropped";
  private static final int LONGEST_REVISION = 40;

  ResponseEntity<byte[]> of(Supplier<Tile> tile, ServletWebRequest request) {
    String etag =
        "\"%s-%s-%d-%d-%d%s\""
            .formatted(
                name(),
                address.quad(),
                address.z(),
                address.row(),
                address.col(),
                gzip ? "-gzip" : "");
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(HttpStatus.NOT_MODIFIED)
            .eTag(etag)
            .cacheControl(cacheControl())
            .varyBy(HttpHeaders.ACCEPT_ENCODING);
    return request.checkNotModified(etag)
        ? answer.build()
        : whole(tile.get(), answer.build().getHeaders());
  }

  private String name() {
    return revision.length() <= LONGEST_REVISION
        ? revision
        : DigestUtils.md5DigestAsHex(revision.getBytes(StandardCharsets.UTF_8));
  }

  private ResponseEntity<byte[]> whole(Tile tile, HttpHeaders headers) {
    if (tile.isEmpty()) {
      return ResponseEntity.noContent().headers(headers).build();
    }
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().headers(headers).contentType(TileController.MVT);
    if (tile.dropped() > 0) {
      answer.header(DROPPED, Integer.toString(tile.dropped()));
    }
    if (gzip) {
      answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return answer.body(gzip ? tile.gzipped() : tile.bytes());
  }

  private CacheControl cacheControl() {
    return immutable
        ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
        : CacheControl.noCache();
  }
}
