package io.tantu.renewable.land;

import io.tantu.catalog.LocalizedText;

/** What every answer about land says of itself. */
public final class LandWords {

  public static final LocalizedText RULE =
      new LocalizedText(
          "县（区）内可判断的禁止类规则都不涉及的土地；距离类规则按缓冲区计，境外要素的缓冲区同样算入，圆弧每象限 16 段且只大不小（至多宽出距离的 0.3%）；只涉及限制类规则的土地单列；无法判断的规则列出，不算通过；地块在县界处切断；紧凑度为 4πA/P²（Polsby–Popper，高斯-克吕格平面，含内环）；面积按国土调查办发〔2008〕32号椭球面积公式（CGCS2000，边长加密至 70 m），同一地面只计一次",
          "The land of a county that no judged rule of severity forbid touches; rules with a distance are buffers,"
              + " which reach in from features outside too, arcs of 16 segments a quadrant, never too"
              + " small and at most 0.3 % of the distance too wide; land that only rules of severity"
              + " restrict touch is told apart; rules that nothing tells of are listed, never taken as"
              + " kept; pieces end at county lines; compactness is 4πA/P² (Polsby–Popper, in the"
              + " Gauss–Krüger plane, holes included); areas by the ellipsoidal series of"
              + " 国土调查办发〔2008〕32号 (CGCS2000, edges densified to 70 m), ground counted once");

  public static final LocalizedText CAVEAT =
      new LocalizedText(
          "这不是用地许可：没有图层的规则没有判断，耕地、永久基本农田和建成区没有图层，没有扣除。",
          "No permission to build: rules without a layer were not judged; arable land, permanent prime"
              + " farmland and built-up land have no layer and are not taken off.");

  private LandWords() {}
}
