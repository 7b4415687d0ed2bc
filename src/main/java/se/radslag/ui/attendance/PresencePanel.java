package se.radslag.ui.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Presence;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.NameBox;
import se.radslag.ui.common.PanelPart;

/** Beside a meeting: who is there and who is not, and a box to note who comes and goes. */
public final class PresencePanel extends VBox implements PanelPart {

  private final Texts texts;
  private final AttendanceModel model;
  private final FilterModel filter;
  private final boolean locked;
  private final NameBox box;
  private final ListView<PresenceRow> list = new ListView<>();

  public PresencePanel(Controls controls, AttendanceModel model, boolean locked) {
    this.texts = controls.texts();
    this.model = model;
    this.filter = new FilterModel(model);
    this.locked = locked;
    getStyleClass().add("panel-part");
    box =
        new NameBox(
            "beside-filter",
            texts.get("ui.attendance.filter"),
            texts.get("ui.attendance.filter-prompt"));
    box.field().setDisable(locked);
    box.field().addEventFilter(KeyEvent.KEY_PRESSED, this::boxKey);
    box.label().getStyleClass().add("panel-says");
    list.setId("beside-people");
    list.setAccessibleText(texts.get("ui.section.attendance"));
    list.setCellFactory(
        view -> new PresenceCell(texts, new PersonRemarks(texts, model.underWay()), view));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(box.field(), box.label(), list);
    Attachment.whileShown(this, this::listen);
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void enter() {
    if (locked) {
      list.requestFocus();
    } else {
      box.field().requestFocus();
      box.field().selectAll();
    }
  }

  @Override
  public boolean back() {
    boolean typed = box.field().isFocused() && !box.field().getText().isEmpty();
    if (typed) {
      box.field().clear();
    }
    return typed;
  }

  private Subscription listen() {
    return Subscription.combine(
        box.with(filter.textProperty()),
        model.groupsProperty().subscribe(this::show),
        filter.stateProperty().subscribe(this::say),
        list.focusedProperty().subscribe(focused -> say(filter.stateProperty().get())));
  }

  private void show(List<AttendanceGroup> groups) {
    Optional<Listed> chosen = chosen();
    list.getItems().setAll(groups.stream().flatMap(PresencePanel::rows).toList());
    chosen.ifPresent(this::choose);
  }

  private static Stream<PresenceRow> rows(AttendanceGroup group) {
    return Stream.concat(
        Stream.of(new PresenceRow.Heading(group)),
        group.people().stream().map(one -> new PresenceRow.One(group, one)));
  }

  private void say(FilterModel.State state) {
    Optional<String> told =
        state
            .answer()
            .map(answer -> AnswerWords.of(texts, answer))
            .or(() -> state.chosen().map(choice -> ChoiceWords.of(texts, choice, state)));
    box.say(
        told.orElseGet(
            () -> texts.get(list.isFocused() ? "ui.beside.people-keys" : "ui.beside.people-hint")),
        told.isEmpty(),
        state.answer().filter(answer -> !answer.done()).isPresent());
    state
        .chosen()
        .flatMap(
            choice ->
                choice instanceof Choice.Toggle(var organisation, var one)
                    ? Optional.of(new Listed(organisation.id(), one.person().id()))
                    : Optional.empty())
        .ifPresent(this::choose);
  }

  private void choose(Listed listed) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).listed().equals(Optional.of(listed))) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(Math.max(0, i - 2));
      }
    }
  }

  private Optional<Listed> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .flatMap(PresenceRow::listed);
  }

  private void boxKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> filter.step(1);
      case UP -> filter.step(-1);
      case ENTER -> {
        if (event.isShiftDown()) {
          filter.stamp();
        } else if (!event.isShortcutDown()) {
          filter.enter();
        } else {
          return;
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void listKey(KeyEvent event) {
    boolean held = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    Optional<Consumer<Listed>> action = Optional.ofNullable(keys().get(event.getCode()));
    if (!locked && !held && action.isPresent()) {
      chosen().ifPresent(action.get());
      event.consume();
    }
  }

  private Map<KeyCode, Consumer<Listed>> keys() {
    return Map.of(
        KeyCode.SPACE, model::toggle,
        KeyCode.ENTER, model::toggle,
        KeyCode.F, listed -> model.mark(listed, Presence.ABSENT),
        KeyCode.A, listed -> model.mark(listed, Presence.EXCUSED),
        KeyCode.K, model::comesNow,
        KeyCode.G, model::goesNow,
        KeyCode.D, model::turnDistance);
  }
}
