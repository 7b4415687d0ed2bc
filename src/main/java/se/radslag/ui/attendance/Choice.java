package se.radslag.ui.attendance;

import se.radslag.model.Attendance;
import se.radslag.model.Organisation;

/** What Enter may do with what stands in the filter box. */
sealed interface Choice {

  Organisation organisation();

  /** Turn somebody on the list from there to not there, or the other way round. */
  record Toggle(Organisation organisation, Attendance one) implements Choice {}

  /** Add somebody to the list. */
  record Add(Organisation organisation, NewName name) implements Choice {}
}
