package se.radslag.model;

import java.util.List;
import java.util.Set;

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

  /**
   * What the attachments are called, where they belong and in which order they stand. One that was
   * added meanwhile, and so is neither named nor removed here, stays and comes last.
   */
  record AttachmentsChanged(
      MeetingId meeting, List<Attachment> attachments, Set<AttachmentId> removed)
      implements MeetingChange {
    public AttachmentsChanged {
      attachments = List.copyOf(attachments);
      removed = Set.copyOf(removed);
    }

    @Override
    public Object target() {
      return List.of("attachments", meeting);
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
