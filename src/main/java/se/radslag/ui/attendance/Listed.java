package se.radslag.ui.attendance;

import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.OrganisationId;
import se.radslag.model.PersonId;

/** A place on the list: somebody, for an organisation. */
public record Listed(OrganisationId organisation, PersonId person) {

  static Listed of(AttendanceGroup group, Attendance one) {
    return new Listed(group.organisation().id(), one.person().id());
  }
}
