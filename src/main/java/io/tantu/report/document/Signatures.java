package io.tantu.report.document;

import java.util.List;

/**
 * Room for people to sign in.
 *
 * @param roles who signs: a line each, with room for a name and a day
 * @param seal what the room for the seal is called
 */
public record Signatures(List<String> roles, String seal) implements Block {

  /** What the room for the day of signing is called. */
  public static final String DAY = "日期";

  public Signatures {
    roles = List.copyOf(roles);
  }

  @Override
  public boolean illustrative() {
    return false;
  }
}
