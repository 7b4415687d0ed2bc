package se.radslag.ui.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Person;
import se.radslag.model.Presence;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/** How one person is at the meeting, to be written; Escape ends it. */
final class DetailsRow extends VBox {

  private static final double TIME_WIDTH = 64;
  private static final double CHOICE_WIDTH = 150;

  private final Controls controls;
  private final AttendanceModel model;
  private final PersonModel person;
  private final ComboBox<Presence> presence = new ComboBox<>();
  private final ComboBox<Optional<Person>> replaced = new ComboBox<>();
  private final CheckBox distant = new CheckBox();
  private final TextField joined;
  private final TextField left;
  private final Label complaint = new Label();
  private boolean following;

  DetailsRow(Controls controls, AttendanceModel model, PersonModel person) {
    this.controls = controls;
    this.model = model;
    this.person = person;
    getStyleClass().add("person-details");
    setId("person-details");
    joined = time("person-joined");
    left = time("person-left");
    complaint.setId("person-refused");
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    getChildren().addAll(fields(), complaint);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Attachment.whileShown(this, this::listen);
  }

  PersonModel person() {
    return person;
  }

  /** Puts the focus where there is something to mend, or else where the details begin. */
  void enter() {
    if (person.left.refusedProperty().get()) {
      left.requestFocus();
    } else if (person.joined.refusedProperty().get()) {
      joined.requestFocus();
    } else {
      presence.requestFocus();
    }
  }

  boolean hasFocus() {
    return isFocusWithin();
  }

  private Node fields() {
    var name = new Label(person.name());
    name.getStyleClass().add("person-details-name");
    choices();
    distant.setId("person-distant");
    distant.setText(controls.texts().get("ui.attendance.distant"));
    distant.setMnemonicParsing(false);
    distant.setOnAction(event -> person.setDistant(distant.isSelected()));
    presence.setAccessibleText(controls.texts().get("ui.attendance.presence"));
    Button remove =
        controls.button(
            "person-remove", "ui.attendance.remove-person", () -> model.remove(person.listed()));
    remove.getStyleClass().add("flat");
    Button close =
        controls.withKeys(
            controls.sign(
                "person-close",
                "×",
                controls.texts().get(PersonCommand.CLOSE_DETAILS.words()),
                model::close),
            PersonCommand.CLOSE_DETAILS.key());
    var fields =
        new FlowPane(
            name,
            presence,
            with("ui.attendance.replaces", replaced),
            with("ui.attendance.joined", joined),
            with("ui.attendance.left", left),
            distant,
            remove,
            close);
    fields.getStyleClass().add("person-details-fields");
    return fields;
  }

  private void choices() {
    presence.setId("person-presence");
    presence.getItems().setAll(Presence.values());
    presence.setConverter(new Words<>(this::words));
    presence.setPrefWidth(CHOICE_WIDTH);
    presence.setOnAction(
        event -> {
          if (!following && presence.getValue() != null) {
            person.mark(presence.getValue());
          }
        });
    replaced.setId("person-replaces");
    replaced.setConverter(new Words<>(this::words));
    replaced.setPrefWidth(CHOICE_WIDTH);
    replaced.setTooltip(new Tooltip(controls.texts().get("ui.attendance.replaces-hint")));
    replaced.setOnAction(
        event -> {
          if (!following && replaced.getValue() != null) {
            person.replace(replaced.getValue().map(Person::id));
          }
        });
  }

  private TextField time(String id) {
    TextField input = FieldInput.create(id);
    input.setPrefWidth(TIME_WIDTH);
    input.setPromptText(controls.texts().get("ui.attendance.time-prompt"));
    return input;
  }

  private Node with(String key, Node field) {
    Label name = controls.label(key, field);
    name.getStyleClass().add("hint");
    var pair = new HBox(name, field);
    pair.getStyleClass().add("person-details-field");
    return pair;
  }

  private Subscription listen() {
    return Subscription.combine(
        FieldInput.bind(joined, person.joined),
        FieldInput.bind(left, person.left),
        complaining(person.joined),
        complaining(person.left),
        model.groupsProperty().subscribe(this::show));
  }

  private void show(List<AttendanceGroup> groups) {
    Groups.find(groups, person.listed())
        .ifPresent(
            one -> {
              following = true;
              presence.setValue(one.presence());
              distant.setSelected(one.remote());
              showReplaced(groups, one);
              following = false;
            });
  }

  private void showReplaced(List<AttendanceGroup> groups, Attendance one) {
    List<Person> people = person.replaceable(groups);
    var items = new ArrayList<Optional<Person>>();
    items.add(Optional.empty());
    people.forEach(other -> items.add(Optional.of(other)));
    if (!items.equals(replaced.getItems())) {
      replaced.getItems().setAll(items);
    }
    replaced.setValue(
        one.substituteFor()
            .flatMap(id -> people.stream().filter(other -> other.id().equals(id)).findFirst()));
  }

  private Subscription complaining(Field<?> field) {
    return Subscription.combine(
        field.refusedProperty().subscribe(refused -> complain()),
        field.textProperty().subscribe(text -> complain()));
  }

  private void complain() {
    Optional<String> words = refusal(person.joined).or(() -> refusal(person.left));
    complaint.setText(words.orElse(""));
    Shown.set(complaint, words.isPresent());
  }

  private Optional<String> refusal(Field<?> field) {
    return PersonModel.refusal(field)
        .map(
            why ->
                switch (why) {
                  case NO_SUCH_TIME -> controls.texts().get("ui.prepare.no-such-time", kept(field));
                  case LEFT_BEFORE_JOINED ->
                      controls.texts().get("ui.attendance.left-before-joined", kept(field));
                });
  }

  private String kept(Field<?> field) {
    return field.written().isEmpty() ? controls.texts().get("ui.prepare.nothing") : field.written();
  }

  private void key(KeyEvent event) {
    if (PersonCommand.CLOSE_DETAILS.matches(event)
        && !presence.isShowing()
        && !replaced.isShowing()) {
      model.close();
      event.consume();
    }
  }

  private String words(Presence one) {
    return controls.texts().get("ui.attendance.presence-" + Texts.key(one));
  }

  private String words(Optional<Person> one) {
    return one.map(Person::name).orElseGet(() -> controls.texts().get("ui.attendance.nobody"));
  }

  /** How a choice is written; nobody writes it. */
  private static final class Words<T> extends StringConverter<T> {

    private final Function<T, String> words;

    Words(Function<T, String> words) {
      this.words = words;
    }

    @Override
    public String toString(T one) {
      return one == null ? "" : words.apply(one);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException(text);
    }
  }
}
