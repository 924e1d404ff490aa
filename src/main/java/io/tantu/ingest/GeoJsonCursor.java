package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** One pass over a GeoJSON file. */
final class GeoJsonCursor implements FeatureCursor {

  private enum Place {
    START,
    ROOT,
    FEATURES,
    END
  }

  private final GeoJsonSource source;
  private final TextFile text;
  private final JsonParser json;
  private final GeoJsonCoordinates coordinates = new GeoJsonCoordinates();
  private Place place = Place.START;
  private long row;
  private Draft rootFeature = new Draft();
  private String rootType;
  private boolean hadFeatures;

  GeoJsonCursor(GeoJsonSource source, TextFile text) {
    this.source = source;
    this.text = text;
    this.json = GeoJsonParsers.open(text);
  }

  /** A feature while its members come in, in any order. */
  private static final class Draft {
    private Map<String, Object> attributes = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private Geometry geometry;
    private boolean hasGeometry;
    private Object id;
  }

  @Override
  public RawFeature next() {
    try {
      return advance();
    } catch (UnexpectedEndOfInputException e) {
      throw ProblemException.invalid(
              "truncated-file",
              "The GeoJSON ends in the middle, after %d whole features. Copy the file again."
                  .formatted(row))
          .causedBy(e);
    } catch (StreamConstraintsException e) {
      throw ProblemException.invalid(
              "json-too-deep-or-long",
              "After feature %d: %s. Nothing in GeoJSON needs that; mend the file."
                  .formatted(row, e.getOriginalMessage()))
          .causedBy(e);
    } catch (JacksonIOException e) {
      throw FileProblems.unreadable(text.path(), e.getCause());
    } catch (JacksonException e) {
      throw ProblemException.invalid(
              "broken-json",
              "Not valid JSON after feature %d, line %d, column %d. Mend the file there."
                  .formatted(
                      row,
                      e.getLocation() == null ? -1 : e.getLocation().getLineNr(),
                      e.getLocation() == null ? -1 : e.getLocation().getColumnNr()))
          .causedBy(e);
    }
  }

  private RawFeature advance() {
    if (place == Place.START) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw notFeatures("the file is not a JSON object");
      }
      place = Place.ROOT;
    }
    while (place != Place.END) {
      if (place == Place.FEATURES) {
        JsonToken token = json.nextToken();
        if (token != JsonToken.END_ARRAY) {
          return element(token);
        }
        place = Place.ROOT;
      }
      if (json.nextToken() == JsonToken.END_OBJECT) {
        place = Place.END;
        return atEnd();
      }
      rootMember(json.currentName());
    }
    return null;
  }

  private void rootMember(String name) {
    JsonToken value = json.nextToken();
    switch (name) {
      case "type" -> rootType = value == JsonToken.VALUE_STRING ? json.getString() : null;
      case "crs" -> readCrs(value);
      case "features" -> {
        if (value != JsonToken.START_ARRAY || hadFeatures) {
          throw notFeatures("'features' is not one array");
        }
        hadFeatures = true;
        place = Place.FEATURES;
      }
      default -> member(name, value, rootFeature);
    }
  }

  private RawFeature atEnd() {
    if (json.nextToken() != null) {
      throw notFeatures("something follows the end of the object");
    }
    RawFeature last = null;
    if (!hadFeatures) {
      if (!"Feature".equals(rootType)) {
        throw notFeatures("its type is '%s'".formatted(rootType));
      }
      row = 1;
      last = finish(rootFeature);
    }
    source.sawAll(row, coordinates.hasHeights());
    return last;
  }

  private RawFeature element(JsonToken token) {
    row++;
    Draft draft = new Draft();
    if (token != JsonToken.START_OBJECT) {
      draft.flaws.add(new Flaw("broken-record", null, RecordSentence.NOT_AN_OBJECT.text(token)));
      json.skipChildren();
      return new RawFeature(row, null, Map.of(), draft.flaws);
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      member(name, json.nextToken(), draft);
    }
    return finish(draft);
  }

  private void member(String name, JsonToken value, Draft draft) {
    switch (name) {
      case "geometry" -> readGeometry(value, draft);
      case "properties" -> {
        if (value == JsonToken.START_OBJECT) {
          draft.attributes = readProperties();
        } else {
          json.skipChildren();
        }
      }
      case "id" -> draft.id = scalar(value);
      default -> json.skipChildren();
    }
  }

  private RawFeature finish(Draft draft) {
    if (draft.id != null && draft.attributes.putIfAbsent("id", draft.id) == null) {
      source.sawAttribute("id", GeoJsonSource.FEATURE_ID);
    }
    if (!draft.hasGeometry) {
      draft.flaws.add(new Flaw("missing-geometry", null, RecordSentence.NO_GEOMETRY_MEMBER.text()));
    }
    return new RawFeature(row, draft.geometry, draft.attributes, draft.flaws);
  }

  private void readGeometry(JsonToken value, Draft draft) {
    if (value != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    draft.hasGeometry = true;
    String type = null;
    boolean hasCoordinates = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken member = json.nextToken();
      if (name.equals("type") && member == JsonToken.VALUE_STRING) {
        type = json.getString();
      } else if (name.equals("coordinates")) {
        hasCoordinates = true;
        coordinates.read(json);
      } else {
        json.skipChildren();
      }
    }
    if (type == null) {
      draft.flaws.add(
          new Flaw("broken-geometry", null, RecordSentence.GEOMETRY_WITHOUT_TYPE.text()));
    } else if (!hasCoordinates) {
      draft.flaws.add(
          new Flaw(
              "unsupported-geometry",
              null,
              RecordSentence.GEOMETRY_WITHOUT_COORDINATES.text(type)));
    } else {
      draft.geometry = coordinates.toGeometry(type, draft.flaws);
    }
  }

  private Map<String, Object> readProperties() {
    Map<String, Object> out = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken token = json.nextToken();
      Object value = scalar(token);
      source.sawAttribute(name, typeOf(token));
      if (value != null) {
        out.put(name, value);
      }
    }
    return out;
  }

  /** A string, Long, Double or Boolean; null for null and for what is nested. */
  private Object scalar(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT ->
          json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? json.getString()
              : (Object) json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> {
        json.skipChildren();
        yield null;
      }
    };
  }

  private static String typeOf(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      case VALUE_NULL -> "null";
      default -> "nested, not read";
    };
  }

  /** {@code {"type":"name","properties":{"name":"urn:…"}}} */
  private void readCrs(JsonToken value) {
    if (value != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      boolean properties = json.currentName().equals("properties");
      if (json.nextToken() != JsonToken.START_OBJECT || !properties) {
        json.skipChildren();
        continue;
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        boolean named = json.currentName().equals("name");
        if (json.nextToken() == JsonToken.VALUE_STRING && named) {
          source.sawCrs(json.getString());
        } else {
          json.skipChildren();
        }
      }
    }
  }

  private static ProblemException notFeatures(String seen) {
    return ProblemException.invalid(
        "not-features",
        "A GeoJSON FeatureCollection or Feature was expected, but %s.".formatted(seen));
  }

  @Override
  public void close() {
    json.close();
  }
}
