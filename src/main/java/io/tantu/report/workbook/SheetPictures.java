package io.tantu.report.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pictures on sheets of a workbook whose writer knows none: the parts to add to the file, and what
 * to add to the parts that are there (ECMA-376-1, 20.5). For one thread.
 */
final class SheetPictures {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES = "[Content_Types].xml";
  private static final long EMU_PER_POINT = 12_700;

  /** Row that the upper edge lies on, from 0. */
  private static final int ROW = 2;

  private record Picture(int sheet, byte[] png, double width, double height) {

    String sheetName() {
      return "xl/worksheets/sheet%d.xml".formatted(sheet);
    }
  }

  private final List<Picture> pictures = new ArrayList<>();

  /**
   * Puts a picture on a sheet that has none.
   *
   * @param sheet number of the sheet in the file, from 1
   * @param width as shown, points
   * @param height as shown, points
   */
  void add(int sheet, byte[] png, double width, double height) {
    pictures.add(new Picture(sheet, png, width, height));
  }

  /** A part of the workbook with what it says of pictures. */
  byte[] told(String name, byte[] part) {
    if (pictures.isEmpty()) {
      return part;
    }
    if (name.equals(TYPES)) {
      return before("</Types>", types(), part);
    }
    return pictures.stream().anyMatch(picture -> picture.sheetName().equals(name))
        ? before("</worksheet>", "<drawing xmlns:r=\"%s\" r:id=\"rId1\"/>".formatted(OFFICE), part)
        : part;
  }

  private static byte[] before(String end, String added, byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8);
    return utf8(text.replace(end, added + end));
  }

  private String types() {
    StringBuilder types = new StringBuilder();
    types.append("<Default Extension=\"png\" ContentType=\"image/png\"/>");
    for (int i = 1; i <= pictures.size(); i++) {
      types.append(
          "<Override PartName=\"/xl/drawings/drawing%d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>"
              .formatted(i));
    }
    return types.toString();
  }

  /** The parts to add, by name. */
  Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 1; i <= pictures.size(); i++) {
      Picture picture = pictures.get(i - 1);
      parts.put(
          "xl/worksheets/_rels/sheet%d.xml.rels".formatted(picture.sheet),
          relationship("drawing", "../drawings/drawing%d.xml".formatted(i)));
      parts.put("xl/drawings/drawing%d.xml".formatted(i), utf8(drawing(picture)));
      parts.put(
          "xl/drawings/_rels/drawing%d.xml.rels".formatted(i),
          relationship("image", "../media/image%d.png".formatted(i)));
      parts.put("xl/media/image%d.png".formatted(i), picture.png);
    }
    return parts;
  }

  private static byte[] relationship(String type, String target) {
    return utf8(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="%s/%s" Target="%s"/></Relationships>"""
            .formatted(OFFICE, type, target));
  }

  private static String drawing(Picture picture) {
    String size =
        "cx=\"%d\" cy=\"%d\""
            .formatted(
                Math.round(picture.width * EMU_PER_POINT),
                Math.round(picture.height * EMU_PER_POINT));
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="%1$s">\
        <xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>\
        <xdr:row>%2$d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext %3$s/>\
        <xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Picture 1"/><xdr:cNvPicPr/></xdr:nvPicPr>\
        <xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>\
        <xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext %3$s/></a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>\
        <xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>"""
        .formatted(OFFICE, ROW, size);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
