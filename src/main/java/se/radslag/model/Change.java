package se.radslag.model;

import java.util.List;

/**
 * One change to a meeting, as it goes from the window into the data file.
 *
 * <p>A change carries the whole new value of what it changes, so a later change to the same
 * {@linkplain #target target} makes an earlier one unnecessary.
 */
public sealed interface Change {

  MeetingId meeting();

  /** What is changed; of two changes with the same target only the later counts. */
  Object target();

  record DetailsChanged(MeetingId meeting, Details details) implements Change {
    @Override
    public Object target() {
      return List.of("details", meeting);
    }
  }

  record AttendanceChanged(MeetingId meeting, List<AttendanceGroup> attendance) implements Change {
    public AttendanceChanged {
      attendance = List.copyOf(attendance);
    }

    @Override
    public Object target() {
      return List.of("attendance", meeting);
    }
  }

  /** The agenda without its notes: which items there are, their order and their heads. */
  record AgendaChanged(MeetingId meeting, List<AgendaItem> items) implements Change {
    public AgendaChanged {
      items = List.copyOf(items);
    }

    @Override
    public Object target() {
      return List.of("agenda", meeting);
    }
  }

  record NotesChanged(MeetingId meeting, ItemId item, List<Note> notes) implements Change {
    public NotesChanged {
      notes = List.copyOf(notes);
    }

    @Override
    public Object target() {
      return List.of("notes", item);
    }
  }

  record ClosingChanged(MeetingId meeting, Closing closing) implements Change {
    @Override
    public Object target() {
      return List.of("closing", meeting);
    }
  }
}
