package io.tantu.ogc.cql;

import io.tantu.ogc.cql.Tokens.Sort;
import io.tantu.ogc.cql.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Reads the geometries of a filter text: the property, well-known text or BBOX. */
final class WktText {

  private final CqlText text;
  private final Terms terms;
  private final Shapes shapes;

  WktText(CqlText text, Terms terms, Shapes shapes) {
    this.text = text;
    this.terms = terms;
    this.shapes = shapes;
  }

  Shape shape() {
    Token token = text.token();
    boolean name = token.sort() == Sort.QUOTED_NAME || token.sort() == Sort.WORD;
    if (name && token.value().equals(Terms.GEOMETRY)) {
      text.take(token.sort(), "");
      return Shape.FEATURE;
    }
    return shapes.valid(geometry(), token.position());
  }

  private Geometry geometry() {
    Token token = text.take(Sort.WORD, "the property 'geometry' or a geometry is wanted");
    String position = token.position();
    String type = token.value().toUpperCase(Locale.ROOT);
    if (text.token().is("Z")) {
      text.take("Z");
    }
    return switch (type) {
      case "POINT" -> shapes.point(one(this::vertex));
      case "LINESTRING" -> shapes.line(list(this::vertex), position);
      case "POLYGON" -> polygon(position);
      case "MULTIPOINT" -> shapes.several(type, list(() -> shapes.point(perhapsBracketed())));
      case "MULTILINESTRING" ->
          shapes.several(type, list(() -> shapes.line(list(this::vertex), position)));
      case "MULTIPOLYGON" -> shapes.several(type, list(() -> polygon(position)));
      case "GEOMETRYCOLLECTION" -> collection(position, type);
      case "BBOX" -> shapes.box(list(this::number), position);
      default ->
          throw BadFilter.at(
              position,
              token.seen(),
              "the property 'geometry' or a geometry (POINT, LINESTRING, POLYGON, MULTI…,"
                  + " GEOMETRYCOLLECTION, BBOX) is wanted");
    };
  }

  private Geometry collection(String position, String type) {
    terms.down(position);
    Geometry collection = shapes.several(type, list(this::geometry));
    terms.up();
    return collection;
  }

  private org.locationtech.jts.geom.Polygon polygon(String position) {
    return shapes.polygon(list(() -> list(this::vertex)), position);
  }

  private Coordinate perhapsBracketed() {
    return text.token().is("(") ? one(this::vertex) : vertex();
  }

  private <T> T one(Supplier<T> part) {
    text.take("(");
    T read = part.get();
    text.take(")");
    return read;
  }

  private <T> List<T> list(Supplier<T> part) {
    text.take("(");
    List<T> parts = new ArrayList<>();
    do {
      parts.add(part.get());
    } while (text.taken(","));
    text.take(")");
    return parts;
  }

  /** Two ordinates; a third one does not matter. */
  private Coordinate vertex() {
    String position = text.token().position();
    double first = number();
    double second = number();
    if (text.token().sort() == Sort.NUMBER) {
      number();
    }
    return shapes.vertex(first, second, position);
  }

  private double number() {
    Token token = text.take(Sort.NUMBER, "a number is wanted");
    Scalar number = terms.number(token.value(), token.position());
    return ((Number) number.written()).doubleValue();
  }
}
