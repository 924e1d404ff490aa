package io.tantu.ogc.map;

import io.tantu.render.Picture;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a picture is sent. */
public enum PictureFormat {
  PNG("image/png", "png"),
  PNG8("image/png; mode=8bit", "png8"),
  JPEG("image/jpeg", "jpg");

  private final String mediaType;
  private final String extension;

  PictureFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** As requests and capabilities name it. */
  public String mediaType() {
    return mediaType;
  }

  /** The end of a tile's address. */
  public String extension() {
    return extension;
  }

  /** The {@code Content-Type} of the answer. */
  public String contentType() {
    return this == JPEG ? "image/jpeg" : "image/png";
  }

  /** Whether what no layer covers can stay clear. */
  public boolean clear() {
    return this != JPEG;
  }

  public byte[] bytes(Picture picture) {
    return switch (this) {
      case PNG -> picture.png();
      case PNG8 -> picture.png8();
      case JPEG -> picture.jpeg();
    };
  }

  /**
   * The format of the parameter {@code f}, else the first acceptable one, else PNG.
   *
   * @param f null when it was not given
   */
  static PictureFormat negotiated(String f, String accept) {
    if (f != null) {
      return of(f).orElseThrow(() -> MapQuery.bad("f", f, "png or jpeg is wanted"));
    }
    for (String type : accept.split(",")) {
      String plain = type.split(";")[0].strip();
      if (plain.equals("*/*") || plain.equals("image/*")) {
        return PNG;
      }
      Optional<PictureFormat> format = of(plain);
      if (format.isPresent()) {
        return format.get();
      }
    }
    return PNG;
  }

  /** The format with the media type or the usual short name of it. */
  public static Optional<PictureFormat> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace(" ", "");
    return switch (wanted) {
      case "jpg", "jpeg", "image/jpg" -> Optional.of(JPEG);
      case "png", "image/png" -> Optional.of(PNG);
      case "png8", "image/png8" -> Optional.of(PNG8);
      default ->
          Arrays.stream(values())
              .filter(format -> format.mediaType.replace(" ", "").equals(wanted))
              .findFirst();
    };
  }
}
