package se.radslag.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.ui.common.Keyed;
import se.radslag.ui.notes.AgendaCommand;

/** What keys do anywhere in the window. */
enum Command implements Keyed {
  PREPARE("ui.section.prepare"),
  ATTENDANCE("ui.section.attendance"),
  NOTES("ui.section.notes"),
  REVIEW("ui.section.review"),
  CIRCULATE("ui.section.circulate"),
  NEXT_ITEM("ui.command.next-item"),
  PREVIOUS_ITEM("ui.command.previous-item"),
  NEW_ITEM(AgendaCommand.NEW_ITEM.words()),
  OTHER_MATTER(AgendaCommand.OTHER_MATTER.words()),
  FIND_HERE(AgendaCommand.FIND.words()),
  NEW_MEETING("ui.meetings.new"),
  REGISTER("ui.register.title"),
  SEARCH("ui.search.name"),
  EXPORT("ui.export.choose"),
  LARGER("ui.settings.larger"),
  SMALLER("ui.settings.smaller"),
  USUAL_SIZE("ui.settings.usual-size"),
  SETTINGS("ui.settings.title"),
  KEYS("ui.keys.title");

  private final String words;

  Command(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<KeyCombination> keys() {
    return switch (this) {
      case PREPARE -> keys(KeyCode.DIGIT1);
      case ATTENDANCE -> keys(KeyCode.DIGIT2);
      case NOTES -> keys(KeyCode.DIGIT3);
      case REVIEW -> keys(KeyCode.DIGIT4);
      case CIRCULATE -> keys(KeyCode.DIGIT5);
      case NEXT_ITEM -> keys(KeyCode.PAGE_DOWN);
      case PREVIOUS_ITEM -> keys(KeyCode.PAGE_UP);
      case NEW_ITEM -> AgendaCommand.NEW_ITEM.keys();
      case OTHER_MATTER -> AgendaCommand.OTHER_MATTER.keys();
      case FIND_HERE -> AgendaCommand.FIND.keys();
      case NEW_MEETING -> keys(KeyCode.N);
      case REGISTER -> keys(KeyCode.R);
      case SEARCH -> keys(KeyCode.F);
      case EXPORT -> keys(KeyCode.E);
      case LARGER -> larger();
      case SMALLER -> keys(KeyCode.MINUS, KeyCode.SUBTRACT);
      case USUAL_SIZE -> keys(KeyCode.DIGIT0, KeyCode.NUMPAD0);
      case SETTINGS -> keys(KeyCode.COMMA);
      case KEYS -> List.of(new KeyCodeCombination(KeyCode.F1));
    };
  }

  /** What it does to the agenda, where that is what it does. */
  Optional<AgendaCommand> inAgenda() {
    return switch (this) {
      case NEW_ITEM -> Optional.of(AgendaCommand.NEW_ITEM);
      case OTHER_MATTER -> Optional.of(AgendaCommand.OTHER_MATTER);
      case FIND_HERE -> Optional.of(AgendaCommand.FIND);
      case PREPARE,
          ATTENDANCE,
          NOTES,
          REVIEW,
          CIRCULATE,
          NEXT_ITEM,
          PREVIOUS_ITEM,
          NEW_MEETING,
          REGISTER,
          SEARCH,
          EXPORT,
          LARGER,
          SMALLER,
          USUAL_SIZE,
          SETTINGS,
          KEYS ->
          Optional.empty();
    };
  }

  /** What shows a step. */
  static Command of(Section section) {
    return switch (section) {
      case PREPARE -> PREPARE;
      case ATTENDANCE -> ATTENDANCE;
      case NOTES -> NOTES;
      case REVIEW -> REVIEW;
      case CIRCULATE -> CIRCULATE;
    };
  }

  /** Plus is a key of its own on a Swedish keyboard, and shares one on others. */
  private static List<KeyCombination> larger() {
    KeyCombination shared =
        new KeyCodeCombination(
            KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    return Stream.concat(
            keys(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS).stream(), Stream.of(shared))
        .toList();
  }

  private static List<KeyCombination> keys(KeyCode... codes) {
    return Stream.of(codes)
        .<KeyCombination>map(code -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN))
        .toList();
  }
}
