package se.radslag.document;

import java.time.LocalDate;
import java.util.List;
import se.radslag.model.Attachment;
import se.radslag.model.Council;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.model.WatchEntry;

/** What a document is to say; its type is the document's kind. */
public sealed interface Content {

  DocumentKind kind();

  /**
   * Kallelse med dagordning: when and where, and what will be taken up. Notes are not told.
   *
   * @param attachments in their order, by which they are numbered from 1
   */
  record Notice(Meeting meeting, List<Attachment> attachments) implements Content {
    public Notice {
      attachments = List.copyOf(attachments);
    }

    @Override
    public DocumentKind kind() {
      return DocumentKind.NOTICE;
    }
  }

  /** Närvarolista: everybody who is expected, present or not, with room to sign. */
  record AttendanceList(Meeting meeting) implements Content {
    @Override
    public DocumentKind kind() {
      return DocumentKind.ATTENDANCE_LIST;
    }
  }

  /**
   * Mötesanteckningar.
   *
   * @param attachments in their order, by which they are numbered from 1
   * @param watched what is promised and open, for a template that has a place for it
   */
  record Minutes(Meeting meeting, List<Attachment> attachments, List<WatchEntry> watched)
      implements Content {
    public Minutes {
      attachments = List.copyOf(attachments);
      watched = List.copyOf(watched);
    }

    /** With nothing promised. */
    public Minutes(Meeting meeting, List<Attachment> attachments) {
      this(meeting, attachments, List.of());
    }

    @Override
    public DocumentKind kind() {
      return DocumentKind.MINUTES;
    }
  }

  /**
   * Bevakningslista.
   *
   * @param day as of when
   * @param entries in the order they are printed
   */
  record WatchList(Council council, LocalDate day, List<WatchEntry> entries) implements Content {
    public WatchList {
      entries = List.copyOf(entries);
    }

    @Override
    public DocumentKind kind() {
      return DocumentKind.WATCH_LIST;
    }
  }

  /**
   * Utdrag: one item with its own number, and the head of the meeting.
   *
   * @param item one of the meeting's; an extract of another has no item
   */
  record Extract(Meeting meeting, ItemId item) implements Content {
    @Override
    public DocumentKind kind() {
      return DocumentKind.EXTRACT;
    }
  }

  /**
   * Årsvolym: all minutes of a year.
   *
   * @param minutes of each meeting, in the order they are printed
   */
  record Volume(Council council, int year, List<Minutes> minutes) implements Content {
    public Volume {
      minutes = List.copyOf(minutes);
    }

    @Override
    public DocumentKind kind() {
      return DocumentKind.VOLUME;
    }
  }
}
