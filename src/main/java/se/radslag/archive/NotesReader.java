package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Note;

/**
 * Reads the notes of one item. Every word of the paragraphs is in the notes, except the label of a
 * decision, a follow-up and a run of record notes, which their kinds stand for, and the signs of
 * bullets.
 */
final class NotesReader {

  private final List<Paragraph> paragraphs;
  private final List<Note> notes = new ArrayList<>();
  private boolean recording;
  private boolean deciding;

  private NotesReader(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static List<Note> read(List<Paragraph> paragraphs) {
    var reader = new NotesReader(paragraphs);
    int at = 0;
    while (at < paragraphs.size()) {
      at += reader.take(at);
    }
    return List.copyOf(reader.notes);
  }

  /** Takes the notes at a paragraph and says how many paragraphs they were. */
  private int take(int at) {
    Paragraph paragraph = paragraphs.get(at);
    String text = paragraph.text();
    Optional<NoteLabel> label = NoteLabel.in(text);
    if (label.isPresent()) {
      return takeLabelled(label.get(), text, at);
    }
    if (Subheadings.isHeading(paragraphs, at)) {
      recording = false;
      deciding = false;
      notes.add(new Note.Subheading(text));
    } else {
      deciding = Decisions.decides(text) || (deciding && Decisions.goesOn(text));
      notes.add(
          deciding
              ? new Note.Decision(text)
              : recording ? new Note.RecordNote(text) : unlabelled(paragraph.mark(), text));
    }
    return 1;
  }

  private static Note unlabelled(Paragraph.ListMark mark, String text) {
    return switch (mark) {
      case NONE -> new Note.Text(text);
      case LISTED, BULLET -> new Note.Bullet(1, text);
      case BULLET_BELOW -> new Note.Bullet(2, text);
    };
  }

  private int takeLabelled(NoteLabel label, String text, int at) {
    boolean alone = label.rest().isEmpty();
    boolean followed = alone && isPlain(at + 1);
    String words = followed ? paragraphs.get(at + 1).text() : label.rest();
    if (words.isEmpty() && label.kind() != NoteLabel.Kind.COUNCIL_REMARK) {
      notes.add(new Note.Text(text));
      return 1;
    }
    boolean firstOfRun = !recording;
    recording = label.kind() == NoteLabel.Kind.RECORD_NOTE;
    deciding = label.kind() == NoteLabel.Kind.DECISION;
    notes.add(
        switch (label.kind()) {
          case COUNCIL_REMARK -> new Note.CouncilRemark(label.words(), words);
          case DECISION -> new Note.Decision(words);
          case FOLLOW_UP -> new Note.FollowUp(words);
          case RECORD_NOTE ->
              new Note.RecordNote(firstOfRun ? words : label.words() + ": " + words);
        });
    return followed ? 2 : 1;
  }

  /** Whether a paragraph can be the text of a label that stands alone before it. */
  private boolean isPlain(int at) {
    return at < paragraphs.size()
        && NoteLabel.in(paragraphs.get(at).text()).isEmpty()
        && !Subheadings.isHeading(paragraphs, at);
  }
}
