package se.radslag.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.ui.beside.Beside;
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
  NEW_ITEM(AgendaCommand.NEW_ITEM),
  OTHER_MATTER(AgendaCommand.OTHER_MATTER),
  FIND_HERE(AgendaCommand.FIND),
  FINISH_ITEM(AgendaCommand.FINISH),
  VERSIONS(AgendaCommand.VERSIONS),
  BEGIN_MEETING("ui.going.begin"),
  END_MEETING("ui.going.end"),
  BESIDE_ATTENDANCE("ui.beside.show-attendance"),
  BESIDE_WATCH("ui.beside.show-watch"),
  BESIDE_EARLIER("ui.beside.show-earlier"),
  BESIDE_PAGES("ui.beside.show-pages"),
  BESIDE_HIDE("ui.beside.hide"),
  NEW_MEETING("ui.meetings.new"),
  REGISTER("ui.register.title"),
  FIGURES("ui.figures.show"),
  TIMELINE("ui.timeline.show"),
  SEARCH("ui.search.name"),
  EXPORT("ui.export.choose"),
  ORIGINAL("ui.original.open"),
  LARGER("ui.settings.larger"),
  SMALLER("ui.settings.smaller"),
  USUAL_SIZE("ui.settings.usual-size"),
  SETTINGS("ui.settings.title"),
  KEYS("ui.keys.title");

  private final String words;
  private final Optional<AgendaCommand> inAgenda;

  Command(String words) {
    this.words = words;
    this.inAgenda = Optional.empty();
  }

  Command(AgendaCommand inAgenda) {
    this.words = inAgenda.words();
    this.inAgenda = Optional.of(inAgenda);
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
      case FINISH_ITEM -> AgendaCommand.FINISH.keys();
      case VERSIONS -> AgendaCommand.VERSIONS.keys();
      case BEGIN_MEETING -> shifted(KeyCode.B);
      case END_MEETING -> shifted(KeyCode.A);
      case BESIDE_ATTENDANCE -> shifted(KeyCode.DIGIT1);
      case BESIDE_WATCH -> shifted(KeyCode.DIGIT2);
      case BESIDE_EARLIER -> shifted(KeyCode.DIGIT3);
      case BESIDE_PAGES -> shifted(KeyCode.DIGIT4);
      case BESIDE_HIDE -> shifted(KeyCode.DIGIT0);
      case NEW_MEETING -> keys(KeyCode.N);
      case REGISTER -> keys(KeyCode.R);
      case FIGURES -> shifted(KeyCode.S);
      case TIMELINE -> shifted(KeyCode.T);
      case SEARCH -> keys(KeyCode.F);
      case EXPORT -> keys(KeyCode.E);
      case ORIGINAL -> shifted(KeyCode.O);
      case LARGER -> larger();
      case SMALLER -> keys(KeyCode.MINUS, KeyCode.SUBTRACT);
      case USUAL_SIZE -> keys(KeyCode.DIGIT0, KeyCode.NUMPAD0);
      case SETTINGS -> keys(KeyCode.COMMA);
      case KEYS -> List.of(new KeyCodeCombination(KeyCode.F1));
    };
  }

  /** What it does to the agenda, where that is what it does. */
  Optional<AgendaCommand> inAgenda() {
    return inAgenda;
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

  /** What shows a panel beside the meeting. */
  static Command of(Beside which) {
    return switch (which) {
      case ATTENDANCE -> BESIDE_ATTENDANCE;
      case WATCH -> BESIDE_WATCH;
      case EARLIER -> BESIDE_EARLIER;
      case PAGES -> BESIDE_PAGES;
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

  private static List<KeyCombination> shifted(KeyCode code) {
    return List.of(
        new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
  }
}
