<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>corridor</sld:Name>
    <sld:UserStyle>
      <sld:Title>三廊</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>helan</sld:Name>
          <sld:Title>贺兰山生态廊道</sld:Title>
          <sld:Abstract>Helan Mountain corridor</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>code</ogc:PropertyName><ogc:Literal>C1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#a9cfa0</sld:CssParameter><sld:CssParameter name="fill-opacity">0.28</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#7fb077</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.7</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
          <sld:TextSymbolizer><sld:Label><ogc:PropertyName>name</ogc:PropertyName></sld:Label><sld:Font><sld:CssParameter name="font-family">Noto Sans CJK SC</sld:CssParameter><sld:CssParameter name="font-size">12</sld:CssParameter><sld:CssParameter name="font-weight">normal</sld:CssParameter></sld:Font><sld:Halo><sld:Radius>1.5</sld:Radius><sld:Fill><sld:CssParameter name="fill">#f7f6f2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill></sld:Halo><sld:Fill><sld:CssParameter name="fill">#3c6b48</sld:CssParameter></sld:Fill></sld:TextSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>yellow-river</sld:Name>
          <sld:Title>黄河生态廊道</sld:Title>
          <sld:Abstract>Yellow River corridor</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>code</ogc:PropertyName><ogc:Literal>C2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#b5d8c0</sld:CssParameter><sld:CssParameter name="fill-opacity">0.28</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#86b898</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.7</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
          <sld:TextSymbolizer><sld:Label><ogc:PropertyName>name</ogc:PropertyName></sld:Label><sld:Font><sld:CssParameter name="font-family">Noto Sans CJK SC</sld:CssParameter><sld:CssParameter name="font-size">12</sld:CssParameter><sld:CssParameter name="font-weight">normal</sld:CssParameter></sld:Font><sld:Halo><sld:Radius>1.5</sld:Radius><sld:Fill><sld:CssParameter name="fill">#f7f6f2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill></sld:Halo><sld:Fill><sld:CssParameter name="fill">#3c6b48</sld:CssParameter></sld:Fill></sld:TextSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>diannong</sld:Name>
          <sld:Title>典农河—阅海生态廊道</sld:Title>
          <sld:Abstract>Diannong–Yuehai corridor</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>code</ogc:PropertyName><ogc:Literal>C3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#c3dcae</sld:CssParameter><sld:CssParameter name="fill-opacity">0.28</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#97bb78</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.7</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
          <sld:TextSymbolizer><sld:Label><ogc:PropertyName>name</ogc:PropertyName></sld:Label><sld:Font><sld:CssParameter name="font-family">Noto Sans CJK SC</sld:CssParameter><sld:CssParameter name="font-size">12</sld:CssParameter><sld:CssParameter name="font-weight">normal</sld:CssParameter></sld:Font><sld:Halo><sld:Radius>1.5</sld:Radius><sld:Fill><sld:CssParameter name="fill">#f7f6f2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill></sld:Halo><sld:Fill><sld:CssParameter name="fill">#3c6b48</sld:CssParameter></sld:Fill></sld:TextSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
