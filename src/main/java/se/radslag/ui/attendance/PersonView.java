package se.radslag.ui.attendance;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Presence;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** Somebody on the list: a box to tick, the name, and quietly what is not as usual. */
final class PersonView extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final double COLUMN = 230;

  private final Controls controls;
  private final Texts texts;
  private final AttendanceModel model;
  private final Listed listed;
  private final CheckBox box = new CheckBox();
  private final Label remarks = new Label();
  private final PersonRemarks words;
  private final Tooltip tooltip = new Tooltip();
  private final Button more;

  PersonView(Controls controls, AttendanceModel model, Listed listed) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.listed = listed;
    this.words = new PersonRemarks(texts, model.underWay());
    getStyleClass().add("person");
    box.setId("person-" + listed.person());
    box.setMnemonicParsing(false);
    box.setMinWidth(USE_PREF_SIZE);
    box.setTooltip(tooltip);
    box.setOnAction(
        event -> model.mark(listed, box.isSelected() ? Presence.PRESENT : Presence.ABSENT));
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    remarks.setId("remarks-" + listed.person());
    remarks.getStyleClass().add("hint");
    more = controls.sign("more-" + listed.person(), "…", "", () -> model.open(listed));
    more.setFocusTraversable(false);
    getChildren().addAll(box, remarks, more);
  }

  void show(AttendanceGroup group, Attendance one, boolean locked) {
    String name = one.person().name();
    String said = words.of(group, one);
    box.setText(name);
    box.setDisable(locked);
    box.setSelected(one.presence() == Presence.PRESENT);
    box.setAccessibleText(said.isEmpty() ? name : name + ", " + said);
    box.setAccessibleHelp(PersonCommand.told(texts, "ui.attendance.person-keys"));
    tooltip.setText(tooltip(one));
    remarks.setText(said);
    Shown.set(remarks, !said.isEmpty());
    Shown.set(more, !locked);
    more.setAccessibleText(texts.get("ui.attendance.details", name));
    more.getTooltip()
        .setText(
            texts.get("ui.attendance.details", name)
                + "  "
                + controls.keys(PersonCommand.DETAILS.key()));
  }

  void enter() {
    box.requestFocus();
  }

  boolean hasFocus() {
    return box.isFocused();
  }

  /** Whether Enter in the box above would change her. */
  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /** Whether her details are shown. */
  void setOpen(boolean open) {
    pseudoClassStateChanged(OPEN, open);
  }

  /** One, two or three columns, so that names stand below each other. */
  @Override
  protected double computePrefWidth(double forHeight) {
    return Math.ceil(super.computePrefWidth(forHeight) / COLUMN) * COLUMN;
  }

  private String tooltip(Attendance one) {
    String keys = PersonCommand.told(texts, "ui.attendance.person-keys");
    return one.person().unit().isBlank() ? keys : one.person().unit() + "\n" + keys;
  }

  /** The box itself is turned by the space key. */
  private void key(KeyEvent event) {
    Stream.of(PersonCommand.values())
        .filter(command -> command.matches(event))
        .findFirst()
        .flatMap(this::action)
        .ifPresent(
            action -> {
              action.run();
              event.consume();
            });
  }

  private Optional<Runnable> action(PersonCommand command) {
    return switch (command) {
      case TURN, CLOSE_DETAILS -> Optional.empty();
      case ABSENT -> Optional.of(() -> model.mark(listed, Presence.ABSENT));
      case EXCUSED -> Optional.of(() -> model.mark(listed, Presence.EXCUSED));
      case COMES -> Optional.of(() -> model.comesNow(listed));
      case GOES -> Optional.of(() -> model.goesNow(listed));
      case DISTANCE -> Optional.of(() -> model.turnDistance(listed));
      case DETAILS -> Optional.of(() -> model.open(listed));
      case UP -> Optional.of(() -> model.move(listed, -1));
      case DOWN -> Optional.of(() -> model.move(listed, 1));
      case REMOVE -> Optional.of(() -> model.remove(listed));
    };
  }
}
