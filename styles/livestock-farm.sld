<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>livestock-farm</sld:Name>
    <sld:UserStyle>
      <sld:Title>规模养殖场</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>equipped</sld:Name>
          <sld:Title>设施配套的养殖场</sld:Title>
          <sld:Abstract>Farm with manure facility</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>manureFacility</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>circle</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#8a7a2f</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>7</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>missing</sld:Name>
          <sld:Title>设施未配套的养殖场</sld:Title>
          <sld:Abstract>Farm without manure facility</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>manureFacility</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>circle</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#c4512f</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>7</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
