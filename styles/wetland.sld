<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>wetland</sld:Name>
    <sld:UserStyle>
      <sld:Title>湿地</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>river</sld:Name>
          <sld:Title>河流水面</sld:Title>
          <sld:Abstract>River water</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landCode</ogc:PropertyName><ogc:Literal>1101</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#5fb0b0</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.5</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>flat</sld:Name>
          <sld:Title>河滩湿地</sld:Title>
          <sld:Abstract>River flats</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landCode</ogc:PropertyName><ogc:Literal>1106</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#a3d3c8</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.5</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>lake</sld:Name>
          <sld:Title>湖泊</sld:Title>
          <sld:Abstract>Lake</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>wetlandType</ogc:PropertyName><ogc:Literal>lake</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#1f8a8a</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.5</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>marsh</sld:Name>
          <sld:Title>沼泽</sld:Title>
          <sld:Abstract>Marsh</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>wetlandType</ogc:PropertyName><ogc:Literal>marsh</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#7bbfa4</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.5</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>reservoir</sld:Name>
          <sld:Title>库塘</sld:Title>
          <sld:Abstract>Reservoir and pond</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>wetlandType</ogc:PropertyName><ogc:Literal>reservoir</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#3a9db0</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.5</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>canal</sld:Name>
          <sld:Title>输水河</sld:Title>
          <sld:Abstract>Canal</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>wetlandType</ogc:PropertyName><ogc:Literal>canal</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#6db6c6</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.5</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>aquaculture</sld:Name>
          <sld:Title>水产养殖</sld:Title>
          <sld:Abstract>Aquaculture</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>wetlandType</ogc:PropertyName><ogc:Literal>aquaculture</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#9ccbd6</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.5</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>paddy</sld:Name>
          <sld:Title>水田</sld:Title>
          <sld:Abstract>Paddy</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>wetlandType</ogc:PropertyName><ogc:Literal>paddy</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#cfe6d8</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.5</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>label</sld:Name>
          <sld:MaxScaleDenominator>200000</sld:MaxScaleDenominator>
          <sld:TextSymbolizer><sld:Label><ogc:PropertyName>name</ogc:PropertyName></sld:Label><sld:Font><sld:CssParameter name="font-family">Noto Sans CJK SC</sld:CssParameter><sld:CssParameter name="font-size">11</sld:CssParameter><sld:CssParameter name="font-weight">normal</sld:CssParameter></sld:Font><sld:Halo><sld:Radius>1.5</sld:Radius><sld:Fill><sld:CssParameter name="fill">#f7f6f2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill></sld:Halo><sld:Fill><sld:CssParameter name="fill">#145f5f</sld:CssParameter></sld:Fill></sld:TextSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
