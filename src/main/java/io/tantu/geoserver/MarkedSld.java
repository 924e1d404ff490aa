package io.tantu.geoserver;

import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.problem.ProblemException;
import io.tantu.style.SldWriter;
import io.tantu.style.StyleCatalog;
import io.tantu.xml.SafeXml;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The SLD of a layer as GeoServer gets it: the file in the styles folder, or the plain style where
 * there is none, with its user style named {@code tantu.LAYER}, by which we know it again.
 *
 * @param version 1.0.0 or 1.1.0, which GeoServer takes under media types of their own
 */
record MarkedSld(String layer, String version, byte[] bytes) {

  private static final String SE = "http://www.opengis.net/se";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String MARK = "tantu.";

  /** Reads and marks the style of a layer. */
  static MarkedSld of(LayerDefinition layer, Workspace workspace, StyleCatalog styles) {
    Path file = workspace.styles().resolve(layer.id() + ".sld");
    if (!Files.isRegularFile(file)) {
      return of(
          layer.id(),
          "the plain style of " + layer.id(),
          SldWriter.write(styles.style(layer), layer, SldWriter.Version.V1_0));
    }
    try {
      return of(layer.id(), "styles/" + file.getFileName(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw ProblemException.invalid(
              "bad-style",
              "styles/%s cannot be read. Give this user access to it."
                  .formatted(file.getFileName()))
          .causedBy(e);
    }
  }

  static MarkedSld of(String layer, String file, byte[] sld) {
    Document document =
        SafeXml.read(sld)
            .orElseThrow(
                () -> bad(file, "is not XML, or has a DOCTYPE; GeoServer would not draw it"));
    Element root = document.getDocumentElement();
    String version = root.getAttribute("version");
    if (!"StyledLayerDescriptor".equals(root.getLocalName())
        || !List.of("1.0.0", "1.1.0").contains(version)) {
      throw bad(file, "must be a StyledLayerDescriptor of version 1.0.0 or 1.1.0");
    }
    List<Element> userStyles = elements(document, "UserStyle");
    if (userStyles.size() != 1) {
      throw bad(file, "must hold one UserStyle, but holds " + userStyles.size());
    }
    refuseLocalGraphics(file, document);
    mark(userStyles.get(0), MARK + layer, version);
    return new MarkedSld(layer, version, SafeXml.write(document));
  }

  /** Whether the SLD is one that we made. */
  static boolean ours(byte[] sld) {
    return SafeXml.read(sld)
        .map(document -> elements(document, "UserStyle"))
        .filter(userStyles -> userStyles.size() == 1)
        .flatMap(userStyles -> name(userStyles.get(0)))
        .filter(name -> name.getTextContent().startsWith(MARK))
        .isPresent();
  }

  /** What GeoServer calls the version's format. */
  static MediaType mediaType(String version) {
    return MediaType.parseMediaType(
        version.startsWith("1.1") ? "application/vnd.ogc.se+xml" : "application/vnd.ogc.sld+xml");
  }

  /** With the character set, since GeoServer else takes that of its Java. */
  MediaType contentType() {
    return new MediaType(mediaType(version), StandardCharsets.UTF_8);
  }

  /** First 12 hex digits of the SHA-256 of what is sent. */
  String hash() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void mark(Element userStyle, String mark, String version) {
    Optional<Element> old = name(userStyle);
    if (old.isPresent()) {
      old.get().setTextContent(mark);
      return;
    }
    Document document = userStyle.getOwnerDocument();
    Element name =
        version.equals("1.1.0")
            ? document.createElementNS(SE, "se:Name")
            : document.createElementNS(userStyle.getNamespaceURI(), like(userStyle, "Name"));
    name.setTextContent(mark);
    userStyle.insertBefore(name, userStyle.getFirstChild());
  }

  private static String like(Element element, String name) {
    return element.getPrefix() == null ? name : element.getPrefix() + ":" + name;
  }

  private static Optional<Element> name(Element userStyle) {
    for (Node node = userStyle.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && "Name".equals(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** A relative graphic would be sought in GeoServer's own folders, where nobody put it. */
  private static void refuseLocalGraphics(String file, Document document) {
    for (Element graphic : elements(document, "OnlineResource")) {
      String address = graphic.getAttributeNS(XLINK, "href");
      if (!address.matches("(?i)(https?://|data:).*") || !parses(address)) {
        throw ProblemException.invalid(
            "style-graphic",
            "%s draws with the file '%s', which GeoServer does not have. Use a Mark, or an address that starts with http:// or https://."
                .formatted(file, address));
      }
    }
  }

  private static boolean parses(String address) {
    try {
      return address.startsWith("data:") || URI.create(address).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static ProblemException bad(String file, String what) {
    return ProblemException.invalid("bad-style", "%s %s. Correct the file.".formatted(file, what));
  }
}
