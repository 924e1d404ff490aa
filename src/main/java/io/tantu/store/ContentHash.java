package io.tantu.store;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Wkb;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * Names a layer version by its content: SHA-256 over the area rule, the attribute schema and, in
 * order, each feature's values and WKB. The same content gives the same name on every store and
 * machine.
 *
 * <p>An edited version is named by what it was made from instead, so that an edit need not read the
 * whole layer: SHA-256 over the base version's name, the schema and the changes by ascending id. A
 * name still means one content; one content may have two names, when it was reached by two ways.
 */
public final class ContentHash {

  private static final int DIGITS = 12;

  private final MessageDigest digest;

  public ContentHash(LayerDefinition layer) {
    this();
    schema(layer);
  }

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The name of an edited version.
   *
   * @param changes features by ascending id, null for those that go
   */
  public static String ofEdit(
      LayerDefinition layer, String baseVersion, SortedMap<Long, Feature> changes) {
    ContentHash hash = new ContentHash();
    // No content starts like this: its first text is the area rule's version.
    hash.text("edit of");
    hash.text(baseVersion);
    hash.schema(layer);
    changes.forEach(hash::change);
    return hash.version();
  }

  private void schema(LayerDefinition layer) {
    text(EllipsoidalArea.RULE_VERSION);
    text(layer.geometryType().id());
    for (AttributeDefinition attribute : layer.attributes()) {
      text(attribute.name());
      text(attribute.type().id());
    }
  }

  public void add(Feature feature) {
    for (Object value : feature.values()) {
      text(value == null ? null : value.toString());
    }
    bytes(Wkb.bigEndian(feature.geometry()));
  }

  private void change(long id, Feature feature) {
    if (feature == null) {
      text("delete " + id);
    } else {
      text("put " + id);
      add(feature);
    }
  }

  /** First 12 hex digits of the hash of what was added. */
  public String version() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private void text(String text) {
    if (text == null) {
      digest.update(ByteBuffer.allocate(4).putInt(-1).array());
    } else {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Length first, so that no two sequences of parts run into the same bytes. */
  private void bytes(byte[] part) {
    digest.update(ByteBuffer.allocate(4).putInt(part.length).array());
    digest.update(part);
  }
}
