package se.radslag.document;

import java.util.List;
import se.radslag.model.Meeting;
import se.radslag.swedish.Wording;

/** What a meeting has to say under each tag, a text for each paragraph. */
record Fields(Meeting meeting) {

  List<String> of(Tag tag) {
    return switch (tag) {
      case AVSANDARE -> one(meeting.details().sender());
      case ENHET -> one(meeting.details().unit());
      case DOKUMENTTYP -> one(meeting.details().documentType());
      case DIARIENUMMER -> one(meeting.details().registrationNumber());
      case TITEL -> one(meeting.details().title());
      case DATUM -> one(Wording.date(meeting.details().date()));
      case TID -> one(Wording.time(meeting.details().time()));
      case PLATS -> one(meeting.details().place());
      case NARVARANDE -> Wording.attendance(meeting.attendance());
      case JUSTERARE -> meeting.closing().adjusters();
      case VID_ANTECKNINGARNA -> one(meeting.closing().secretary());
      case NASTA_MOTE -> one(Wording.nextMeeting(meeting));
      // A meeting as the model knows it has no attachments and no list of promises; the agenda is
      // written by AgendaWriter.
      case BILAGOR, BEVAKNINGSLISTA, DAGORDNING -> List.of();
    };
  }

  /** Whether there is anything to say under a tag. */
  boolean has(Tag tag) {
    return tag == Tag.DAGORDNING ? !meeting.items().isEmpty() : !of(tag).isEmpty();
  }

  private static List<String> one(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }
}
