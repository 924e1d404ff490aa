<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>charging-demand</sld:Name>
    <sld:UserStyle>
      <sld:Title>充电需求点</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>core</sld:Name>
          <sld:Title>核心城区需求点</sld:Title>
          <sld:Abstract>Demand in the core</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>area</ogc:PropertyName><ogc:Literal>core</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>circle</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#8c6d5a</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:Mark><sld:Size>5</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>urban</sld:Name>
          <sld:Title>城区需求点</sld:Title>
          <sld:Abstract>Demand in towns</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>area</ogc:PropertyName><ogc:Literal>urban</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>circle</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#b39a87</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:Mark><sld:Size>5</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>township</sld:Name>
          <sld:Title>乡镇需求点</sld:Title>
          <sld:Abstract>Demand in townships</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>area</ogc:PropertyName><ogc:Literal>township</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>circle</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#cdbfb2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:Mark><sld:Size>5</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
