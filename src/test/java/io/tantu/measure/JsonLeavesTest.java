package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.measure.JsonLeaves.Change;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLeavesTest {

  private static Map<String, JsonNode> leaves(String json) {
    return JsonLeaves.of(JsonMapper.shared().readTree(json.replace('\'', '"')));
  }

  private static List<Change> changes(String before, String after) {
    return JsonLeaves.changes(leaves(before), leaves(after));
  }

  @Test
  void entriesOfAListGoByTheirCodeSpeciesOrIdElseByTheirPlace() {
    String json =
        "{'zones':[{'id':'x','code':'640106','ha':1},{'species':'杨树','ha':2},{'id':'z','ha':3},"
            + "{'code':7,'ha':4}],'parts':[5,6],'none':null,'by':'county'}";
    assertThat(leaves(json).keySet())
        .containsExactly(
            "zones[640106].id",
            "zones[640106].code",
            "zones[640106].ha",
            "zones[杨树].species",
            "zones[杨树].ha",
            "zones[z].id",
            "zones[z].ha",
            "zones[3].code",
            "zones[3].ha",
            "parts[0]",
            "parts[1]",
            "by");
  }

  @Test
  void aNameThatStandsTwiceDoesNotHideTheSecondEntry() {
    assertThat(leaves("{'a':[{'code':'c','ha':1},{'code':'c','ha':2}]}").keySet())
        .containsExactly("a[c].code", "a[c].ha", "a[1].code", "a[1].ha");
  }

  @Test
  void numbersAreTheSameByValueAndTextsByLetter() {
    assertThat(changes("{'ha':2,'by':'county'}", "{'ha':2.0,'by':'county'}")).isEmpty();
    assertThat(changes("{'ha':0.1}", "{'ha':0.10000000000000002}"))
        .containsExactly(new Change("ha", "0.1", "0.10000000000000002"));
    assertThat(changes("{'by':'county'}", "{'by':'zone'}"))
        .containsExactly(new Change("by", "county", "zone"));
    assertThat(changes("{'ha':2}", "{'ha':'two'}")).containsExactly(new Change("ha", "2", "two"));
  }

  @Test
  void whatIsOnOneSideOnlyIsAbsentFromTheOther() {
    assertThat(changes("{'a':1,'b':2}", "{'b':2,'c':3}"))
        .containsExactly(new Change("a", "1", null), new Change("c", null, "3"));
  }
}
