<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>green-factory</sld:Name>
    <sld:UserStyle>
      <sld:Title>绿色工厂</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>national</sld:Name>
          <sld:Title>国家级绿色工厂</sld:Title>
          <sld:Abstract>National green factory</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>level</ogc:PropertyName><ogc:Literal>national</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>square</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#3c8f5a</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>9</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>regional</sld:Name>
          <sld:Title>自治区级绿色工厂</sld:Title>
          <sld:Abstract>Regional green factory</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>level</ogc:PropertyName><ogc:Literal>regional</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>square</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#8cc49d</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>8</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
