package se.radslag.work.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;
import se.radslag.model.WatchEntry;
import se.radslag.model.search.Passage;
import se.radslag.swedish.Marking;

/**
 * What of an item's notes is about something: the paragraphs in which it is found, questions whole
 * with their answers, and, where the item's title is about it, all that was asked, decided and
 * promised there.
 *
 * @param marking what is found
 * @param promises of the item's council
 * @param days of the meetings
 */
record Passages(Marking marking, List<WatchEntry> promises, Map<MeetingId, LocalDate> days) {

  List<Passage> of(AgendaItem item) {
    List<Note> notes = item.written();
    boolean whole = found(item.title());
    boolean nowhere = notes.stream().noneMatch(this::found);
    var passages = new ArrayList<Passage>();
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      if (note instanceof Note.CouncilRemark question) {
        List<Note> answer = answer(notes, i + 1);
        if (whole || nowhere || found(question) || answer.stream().anyMatch(this::found)) {
          passages.add(new Passage.Asked(question, answer));
        }
        i += answer.size();
      } else if (found(note) || (whole && tells(note))) {
        passages.add(passage(item, note));
      }
    }
    return passages;
  }

  /** What follows a question is its answer until something else begins. */
  private static List<Note> answer(List<Note> notes, int from) {
    int to = from;
    while (to < notes.size() && answers(notes.get(to))) {
      to++;
    }
    return notes.subList(from, to);
  }

  private static boolean answers(Note note) {
    return switch (note) {
      case Note.Text _, Note.Bullet _ -> true;
      case Note.Subheading _, Note.CouncilRemark _, Note.RecordNote _, Note.Decision _ -> false;
      case Note.FollowUp _ -> false;
    };
  }

  private static boolean tells(Note note) {
    return note instanceof Note.Decision || note instanceof Note.FollowUp;
  }

  private Passage passage(AgendaItem item, Note note) {
    return switch (note) {
      case Note.Decision decision -> new Passage.Decided(decision);
      case Note.FollowUp promise -> promised(item, promise);
      case Note.Text _, Note.Subheading _, Note.Bullet _, Note.CouncilRemark _, Note.RecordNote _ ->
          new Passage.Said(note);
    };
  }

  private Passage promised(AgendaItem item, Note.FollowUp promise) {
    Optional<MeetingId> answered =
        promises.stream()
            .filter(one -> one.item().equals(item.id()) && one.what().equals(promise.text()))
            .findFirst()
            .flatMap(WatchEntry::answered);
    return new Passage.Promised(
        promise,
        answered.isPresent(),
        answered.flatMap(when -> Optional.ofNullable(days.get(when))));
  }

  private boolean found(Note note) {
    return found(note.text())
        || (note instanceof Note.CouncilRemark(String label, String _) && found(label));
  }

  private boolean found(String text) {
    return !marking.in(text).isEmpty();
  }
}
