package se.radslag.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.radslag.model.Note;

final class NotesHistoryTest {

  private final List<List<Note>> told = new ArrayList<>();
  private final NotesHistory history = new NotesHistory(List.of(), told::add);

  @Test
  void whatIsTypedIsUndoneWordByWord() {
    type("Två ord här");
    assertEquals(List.of("Två ord ", "Två ", ""), undoAll());
    assertEquals(Optional.empty(), history.undo());
    assertEquals(List.of("Två ", "Två ord ", "Två ord här"), redoAll());
  }

  @Test
  void whatIsTakenAwayLetterByLetterComesBackAtOnce() {
    type("gata");
    history.write(List.of(new Note.Text("gat")));
    history.write(List.of(new Note.Text("ga")));
    assertEquals(List.of("gata", ""), undoAll());
  }

  @Test
  void aConversionIsTakenBackAloneAndLeavesTheSign() {
    type("- ");
    history.write(List.of(new Note.Bullet(1, "")));
    history.undo();
    assertEquals(List.of(new Note.Text("- ")), history.paragraphs());
    history.undo();
    assertEquals(List.of(new Note.Text("")), history.paragraphs());
  }

  @Test
  void whatIsWrittenAfterUndoingEndsWhatCouldBeDoneAgain() {
    type("ett två");
    history.undo();
    type("tre");
    assertEquals(Optional.empty(), history.redo());
    assertEquals(List.of("ett ", ""), undoAll());
  }

  @Test
  void aLabelIsUndoneAsAWhole() {
    history.write(List.of(new Note.CouncilRemark("A", "x")));
    history.write(List.of(new Note.CouncilRemark("Ab", "x")));
    history.write(List.of(new Note.CouncilRemark("Abc", "x")));
    history.undo();
    assertEquals(List.of(new Note.CouncilRemark("A", "x")), history.paragraphs());
  }

  @Test
  void onlyEmptyParagraphsAtTheEndAreNotKept() {
    List<Note> written =
        List.of(new Note.Text("a"), new Note.Text(""), new Note.Bullet(1, "b"), new Note.Text(" "));
    history.write(written);
    assertEquals(written.subList(0, 3), told.getLast());
    assertEquals(written, history.paragraphs());
    history.write(List.of(new Note.CouncilRemark("Fråga", "")));
    assertEquals(1, told.getLast().size());
  }

  @Test
  void theCaretComesWhereTheChangeEnds() {
    history.write(List.of(new Note.Text("abcdef")));
    history.write(List.of(new Note.Text("abc"), new Note.Text("def")));
    assertEquals(3, history.undo().orElseThrow().endColumn());
    assertEquals(0, history.redo().orElseThrow().endColumn());
  }

  @Test
  void aChangeFromOutsideIsToldWhereItIsShownAndUndoneInOneStep() {
    var shown = new ArrayList<NotesStep>();
    history.enter(shown::add, shown::add);
    type("ett");
    history.replace(List.of(new Note.Text("ett"), new Note.Decision("två")));
    assertEquals(1, shown.size(), "what is typed where it is shown is not told");
    assertEquals(7, history.caret());
    history.write(List.of(new Note.Text("ett"), new Note.Decision("två!")));
    history.undo();
    history.undo();
    assertEquals(List.of(new Note.Text("ett")), history.paragraphs());
    history.leave(0);
    history.replace(List.of(new Note.Text("tre")));
    assertEquals(1, shown.size());
    history.replace(List.of(new Note.Text("tre")));
    history.undo();
    assertEquals(List.of(new Note.Text("ett")), history.paragraphs());
  }

  @Property
  void everyStateComesBackExactly(
      @ForAll @Size(max = 12) List<@Size(min = 1, max = 5) List<@IntRange(max = 3) Integer>> all) {
    var lists = new NotesHistory(List.of(), kept -> {});
    var states = new ArrayList<List<Note>>();
    states.add(lists.paragraphs());
    for (List<Integer> numbers : all) {
      List<Note> state = numbers.stream().map(NotesHistoryTest::note).toList();
      if (!state.equals(states.getLast())) {
        states.add(state);
      }
      lists.write(state);
    }
    List<Note> last = lists.paragraphs();
    assertEquals(states.getLast(), last);
    int steps = 0;
    while (lists.undo().isPresent()) {
      assertEquals(true, states.contains(lists.paragraphs()));
      steps++;
    }
    assertEquals(states.getFirst(), lists.paragraphs());
    for (int i = 0; i < steps; i++) {
      lists.redo();
    }
    assertEquals(last, lists.paragraphs());
  }

  private static Note note(int number) {
    return switch (number) {
      case 0 -> new Note.Text("");
      case 1 -> new Note.Text("ord");
      case 2 -> new Note.Bullet(2, "ord");
      default -> new Note.CouncilRemark("Fråga", "orden");
    };
  }

  private void type(String text) {
    String before = history.paragraphs().getLast().text();
    for (int i = 1; i <= text.length(); i++) {
      history.write(List.of(new Note.Text(before + text.substring(0, i))));
    }
  }

  private List<String> undoAll() {
    var states = new ArrayList<String>();
    while (history.undo().isPresent()) {
      states.add(history.paragraphs().getLast().text());
    }
    return states;
  }

  private List<String> redoAll() {
    var states = new ArrayList<String>();
    while (history.redo().isPresent()) {
      states.add(history.paragraphs().getLast().text());
    }
    return states;
  }
}
