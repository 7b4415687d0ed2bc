package se.radslag.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's seat for an organisation (uppdrag).
 *
 * @param from the first day, if known
 * @param to the last day, if there is one
 */
public record Mandate(
    PersonId person,
    OrganisationId organisation,
    Seat seat,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Whether the seat is held on that day. */
  public boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
