package se.radslag.model;

import java.util.List;

/**
 * The body that meets (råd).
 *
 * @param name as it is said: "HSF pensionärsråd"
 * @param organisations in the order they are printed, the administration included
 */
public record Council(CouncilId id, String name, List<Organisation> organisations) {

  public Council {
    organisations = List.copyOf(organisations);
  }
}
