<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>road</sld:Name>
    <sld:UserStyle>
      <sld:Title>道路</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>minor</sld:Name>
          <sld:Title>支路</sld:Title>
          <sld:Abstract>Minor road</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>minor</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:LineSymbolizer><sld:Stroke><sld:CssParameter name="stroke">#d3cdc0</sld:CssParameter><sld:CssParameter name="stroke-width">0.8</sld:CssParameter><sld:CssParameter name="stroke-linecap">round</sld:CssParameter></sld:Stroke></sld:LineSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>secondary</sld:Name>
          <sld:Title>次干路</sld:Title>
          <sld:Abstract>Secondary road</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:LineSymbolizer><sld:Stroke><sld:CssParameter name="stroke">#bfb7a6</sld:CssParameter><sld:CssParameter name="stroke-width">1.2</sld:CssParameter><sld:CssParameter name="stroke-linecap">round</sld:CssParameter></sld:Stroke></sld:LineSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>arterial</sld:Name>
          <sld:Title>主干路</sld:Title>
          <sld:Abstract>Arterial</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>arterial</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:LineSymbolizer><sld:Stroke><sld:CssParameter name="stroke">#a89c84</sld:CssParameter><sld:CssParameter name="stroke-width">1.6</sld:CssParameter><sld:CssParameter name="stroke-linecap">round</sld:CssParameter></sld:Stroke></sld:LineSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>trunk</sld:Name>
          <sld:Title>快速路</sld:Title>
          <sld:Abstract>Trunk road</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:LineSymbolizer><sld:Stroke><sld:CssParameter name="stroke">#b0803f</sld:CssParameter><sld:CssParameter name="stroke-width">2.2</sld:CssParameter><sld:CssParameter name="stroke-linecap">round</sld:CssParameter></sld:Stroke></sld:LineSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>expressway</sld:Name>
          <sld:Title>高速公路</sld:Title>
          <sld:Abstract>Expressway</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>expressway</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:LineSymbolizer><sld:Stroke><sld:CssParameter name="stroke">#8a5a2b</sld:CssParameter><sld:CssParameter name="stroke-width">2.8</sld:CssParameter><sld:CssParameter name="stroke-linecap">round</sld:CssParameter></sld:Stroke></sld:LineSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
