package se.radslag.work;

import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.ItemId;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;

/**
 * One thing in which a document edited in Word differs from the meeting in the data file. What is
 * in the data file is said with each, so that both can be shown side by side.
 */
public sealed interface Edit {

  /**
   * What stands in one place of the head or the foot.
   *
   * @param now one text a line, as a document made now would say it
   * @param written the same, as it stands in the edited document
   */
  record FieldChanged(EditedField field, String now, String written) implements Edit {}

  /** Who was there, where the document says it so plainly that it can be taken over. */
  record AttendanceChanged(List<AttendanceGroup> now, List<AttendanceGroup> written)
      implements Edit {
    public AttendanceChanged {
      now = List.copyOf(now);
      written = List.copyOf(written);
    }
  }

  /**
   * When the council meets again, where it can be told.
   *
   * @param now the sentence of a document made now
   * @param sentence as it stands in the edited document; the empty text if it is gone
   * @param written what it says
   */
  record NextMeetingChanged(String now, String sentence, NextMeeting written) implements Edit {}

  /**
   * An item that only the document has.
   *
   * @param after the item of the meeting it stands behind there; empty if it stands first
   */
  record ItemAdded(AgendaItem item, Optional<ItemId> after) implements Edit {}

  /** An item that only the meeting has. */
  record ItemRemoved(AgendaItem item) implements Edit {}

  record TitleChanged(AgendaItem item, String written) implements Edit {}

  record PresentersChanged(AgendaItem item, List<String> written) implements Edit {
    public PresentersChanged {
      written = List.copyOf(written);
    }
  }

  record NotesChanged(AgendaItem item, List<Note> written) implements Edit {
    public NotesChanged {
      written = List.copyOf(written);
    }
  }

  /**
   * Items that both have stand in another order.
   *
   * @param now in the meeting's order
   * @param written the same items in the document's
   */
  record OrderChanged(List<AgendaItem> now, List<AgendaItem> written) implements Edit {
    public OrderChanged {
      now = List.copyOf(now);
      written = List.copyOf(written);
    }
  }

  /** Whether the program can take it over; else it is only shown. */
  default boolean takeable() {
    return !(this instanceof FieldChanged(EditedField field, String now, String written))
        || (field.takeable(written) && (field != EditedField.JUSTERARE || field.takeable(now)));
  }
}
