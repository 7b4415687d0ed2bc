package se.radslag.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.model.Note;

final class NoteStyleTest {

  private static final List<Note> EVERY_KIND =
      List.of(
          new Note.Text("a"),
          new Note.Subheading("b"),
          new Note.Bullet(1, "c"),
          new Note.Bullet(2, "d"),
          new Note.CouncilRemark("Inspel", "e"),
          new Note.RecordNote("f"),
          new Note.Decision("g"),
          new Note.FollowUp("h"));

  @Test
  void everyKindOfNoteComesBackAsItWas() {
    assertEquals(
        EVERY_KIND, EVERY_KIND.stream().map(note -> NoteStyle.of(note).note(note.text())).toList());
  }

  @Test
  void everyKindCanBecomeEveryOther() {
    for (Note note : EVERY_KIND) {
      for (NoteKind kind : NoteKind.values()) {
        NoteStyle changed = NoteStyle.of(note).as(kind, "Fråga");
        assertEquals(changed, NoteStyle.of(changed.note("x")));
      }
    }
  }

  @Test
  void aBulletHasTwoLevels() {
    NoteStyle bullet = NoteStyle.TEXT.as(NoteKind.BULLET, "");
    assertEquals(1, bullet.level());
    assertEquals(2, bullet.deeper(1).deeper(1).level());
    assertEquals(1, bullet.deeper(-1).level());
    assertEquals(NoteStyle.TEXT, NoteStyle.TEXT.deeper(1));
  }

  @Test
  void textComesAfterASubheadingAndABulletAfterABullet() {
    assertEquals(NoteStyle.TEXT, NoteStyle.TEXT.as(NoteKind.SUBHEADING, "").next());
    NoteStyle deep = NoteStyle.of(new Note.Bullet(2, ""));
    assertEquals(deep, deep.next());
  }
}
