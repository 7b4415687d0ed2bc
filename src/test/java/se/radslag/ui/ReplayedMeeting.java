package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import se.radslag.model.Note;

/**
 * A meeting as it is typed: paragraphs of every kind, mistyped letters taken back, and items left
 * and come back to. Keys go where the focus is, which must be the notes from the first to the last.
 */
final class ReplayedMeeting {

  private static final int PARAGRAPHS_EACH = 4;
  private static final int MISTYPED = 9;

  private final Scene scene;
  private final Node notes;
  private final List<List<Note>> expected;
  private int item;
  private int paragraph;
  private int keys;

  /**
   * @param items how many there are, the first of which is shown; none has notes
   */
  ReplayedMeeting(OpenWindow window, int items) {
    this.notes = window.node("notes");
    this.scene = notes.getScene();
    this.expected = IntStream.range(0, items).<List<Note>>mapToObj(n -> new ArrayList<>()).toList();
  }

  /** Types on until so many keys have been pressed in all. */
  void until(int pressed) {
    while (keys < pressed) {
      if (paragraph % PARAGRAPHS_EACH == PARAGRAPHS_EACH - 1) {
        next();
      }
      type(Speech.notes(paragraph++, 1).getFirst());
    }
  }

  /** The notes of an item, as they must have been kept. */
  List<Note> expected(int place) {
    return expected.get(place);
  }

  /** On to another item, now near, now far. */
  private void next() {
    int target = (item + 1 + paragraph % 3) % expected.size();
    KeyCode key = target > item ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
    IntStream.range(0, Math.abs(target - item)).forEach(i -> press(key, KeyCode.CONTROL));
    item = target;
  }

  private void type(Note note) {
    words(sign(note).map(sign -> sign + " ").orElse(""));
    if (note instanceof Note.Bullet(int level, _) && level > 1) {
      press(KeyCode.TAB);
    }
    Stream.of(note.text().split("(?<= )")).forEach(this::words);
    if (paragraph % MISTYPED == 0) {
      words("x");
      press(KeyCode.BACK_SPACE);
    }
    press(KeyCode.ENTER);
    // What goes on by itself is ended by Enter in an empty paragraph, level by level.
    switch (note) {
      case Note.Bullet(int level, _) ->
          IntStream.range(0, level).forEach(i -> press(KeyCode.ENTER));
      case Note.RecordNote _ -> press(KeyCode.ENTER);
      case Note.Text _,
          Note.Subheading _,
          Note.CouncilRemark _,
          Note.Decision _,
          Note.FollowUp _ -> {}
    }
    expected.get(item).add(note);
  }

  private static Optional<String> sign(Note note) {
    return switch (note) {
      case Note.Text _ -> Optional.empty();
      case Note.Subheading _ -> Optional.of("#");
      case Note.Bullet _ -> Optional.of("-");
      case Note.CouncilRemark _ -> Optional.of("?");
      case Note.RecordNote _ -> Optional.of(">");
      case Note.Decision _ -> Optional.of("=");
      case Note.FollowUp _ -> Optional.of("!");
    };
  }

  private void words(String text) {
    press(() -> text.chars().forEach(one -> Fingers.letter(focused(), (char) one)), text.length());
  }

  private void press(KeyCode key, KeyCode... held) {
    press(() -> Fingers.press(focused(), key, held), 1);
  }

  private void press(Runnable work, int count) {
    OpenWindow.onWindow(
        () -> {
          work.run();
          return focused();
        });
    keys += count;
  }

  private Node focused() {
    assertEquals(notes, scene.getFocusOwner());
    return notes;
  }
}
