package se.radslag.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.radslag.model.Note;

final class ParagraphChangeTest {

  @Test
  void whatBothHaveStandsOnce() {
    assertEquals(
        List.of(
            new ParagraphChange(ParagraphChange.In.BOTH, new Note.Text("a")),
            new ParagraphChange(ParagraphChange.In.THEN, new Note.Text("b")),
            new ParagraphChange(ParagraphChange.In.NOW, new Note.Text("x")),
            new ParagraphChange(ParagraphChange.In.BOTH, new Note.Text("c"))),
        ParagraphChange.between(notes("a", "b", "c"), notes("a", "x", "c")));
  }

  @Property(tries = 200)
  void eachVersionIsThereInItsOrder(
      @ForAll @Size(max = 6) List<Boolean> then, @ForAll @Size(max = 6) List<Boolean> now) {
    List<Note> before = then.stream().map(one -> (Note) new Note.Text(one.toString())).toList();
    List<Note> after = now.stream().map(one -> (Note) new Note.Text(one.toString())).toList();
    List<ParagraphChange> changes = ParagraphChange.between(before, after);
    assertEquals(before, without(changes, ParagraphChange.In.NOW));
    assertEquals(after, without(changes, ParagraphChange.In.THEN));
  }

  private static List<Note> without(List<ParagraphChange> changes, ParagraphChange.In in) {
    return changes.stream().filter(change -> change.in() != in).map(ParagraphChange::note).toList();
  }

  private static List<Note> notes(String... texts) {
    return Stream.of(texts).<Note>map(Note.Text::new).toList();
  }
}
