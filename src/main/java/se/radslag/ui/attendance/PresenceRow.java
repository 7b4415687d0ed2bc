package se.radslag.ui.attendance;

import java.util.Optional;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;

/** What stands in the list beside a meeting. */
sealed interface PresenceRow {

  AttendanceGroup group();

  /** Whom it is about, if about anybody. */
  Optional<Listed> listed();

  /** An organisation, with its count. */
  record Heading(AttendanceGroup group) implements PresenceRow {
    @Override
    public Optional<Listed> listed() {
      return Optional.empty();
    }
  }

  /** Somebody. */
  record One(AttendanceGroup group, Attendance one) implements PresenceRow {
    @Override
    public Optional<Listed> listed() {
      return Optional.of(Listed.of(group, one));
    }
  }
}
