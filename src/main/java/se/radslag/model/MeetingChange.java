package se.radslag.model;

import java.util.List;

/** A change to a meeting. */
public sealed interface MeetingChange extends Change {

  MeetingId meeting();

  @Override
  default Object scope() {
    return meeting();
  }

  record DetailsChanged(MeetingId meeting, Details details) implements MeetingChange {
    @Override
    public Object target() {
      return List.of("details", meeting);
    }
  }

  record AttendanceChanged(MeetingId meeting, List<AttendanceGroup> attendance)
      implements MeetingChange {
    public AttendanceChanged {
      attendance = List.copyOf(attendance);
    }

    @Override
    public Object target() {
      return List.of("attendance", meeting);
    }
  }

  /** The agenda without its notes: which items there are, their order and their heads. */
  record AgendaChanged(MeetingId meeting, List<AgendaItem> items) implements MeetingChange {
    public AgendaChanged {
      items = List.copyOf(items);
    }

    @Override
    public Object target() {
      return List.of("agenda", meeting);
    }
  }

  record NotesChanged(MeetingId meeting, ItemId item, List<Note> notes) implements MeetingChange {
    public NotesChanged {
      notes = List.copyOf(notes);
    }

    @Override
    public Object target() {
      return List.of("notes", item);
    }
  }

  record ClosingChanged(MeetingId meeting, Closing closing) implements MeetingChange {
    @Override
    public Object target() {
      return List.of("closing", meeting);
    }
  }

  /** How far the meeting has come; from circulated on it never goes back. */
  record StateChanged(MeetingId meeting, MeetingState state) implements MeetingChange {
    @Override
    public Object target() {
      return List.of("state", meeting);
    }
  }
}
