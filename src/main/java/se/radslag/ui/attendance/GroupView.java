package se.radslag.ui.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Organisation;
import se.radslag.model.PersonId;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/**
 * One organisation: its name and count, its people with a box to tick each, a field to add to them,
 * and below them the details of one of them while they are written.
 */
final class GroupView extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Controls controls;
  private final AttendanceModel model;
  private final Organisation organisation;
  private final boolean locked;
  private final Adding adding;
  private final Label name;
  private final Label count = new Label();
  private final Label answer = new Label();
  private final FlowPane people = new FlowPane();
  private final Button remove;
  private final Map<PersonId, PersonView> views = new HashMap<>();
  private Optional<DetailsRow> details = Optional.empty();
  private List<PersonId> shown = List.of();

  GroupView(Controls controls, AttendanceModel model, Organisation organisation, boolean locked) {
    this.controls = controls;
    this.model = model;
    this.organisation = organisation;
    this.locked = locked;
    this.adding = new Adding(model);
    this.name = new Label(organisation.name());
    getStyleClass().add("group");
    people.getStyleClass().add("people");
    answer.setId("answer-" + organisation.id());
    answer.getStyleClass().addAll("complaint", "group-answer");
    answer.setWrapText(true);
    remove =
        controls.sign(
            "remove-" + organisation.id(),
            "×",
            controls.texts().get("ui.attendance.remove-organisation", organisation.name()),
            () -> model.removeOrganisation(organisation.id()));
    getChildren().addAll(head(), answer, people);
    Shown.set(answer, false);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                model
                    .groupsProperty()
                    .subscribe(
                        groups -> Groups.of(groups, organisation.id()).ifPresent(this::show)),
                model.openedProperty().subscribe(this::showDetails)));
  }

  /** Marks what is chosen, where it is here, and gives it. */
  Optional<Node> point(Optional<Choice> choice) {
    Optional<Choice> here = choice.filter(one -> one.organisation().id().equals(organisation.id()));
    Optional<PersonView> person =
        here.flatMap(
            one ->
                one instanceof Choice.Toggle(_, var attendance)
                    ? Optional.ofNullable(views.get(attendance.person().id()))
                    : Optional.empty());
    views.values().forEach(view -> view.setChosen(person.filter(view::equals).isPresent()));
    boolean target = here.filter(Choice.Add.class::isInstance).isPresent();
    name.pseudoClassStateChanged(CHOSEN, target);
    return target ? Optional.of(name) : person.map(view -> view);
  }

  private Node head() {
    name.getStyleClass().add("group-name");
    count.setId("count-" + organisation.id());
    count.getStyleClass().add("hint");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(name, count, space, field(), remove);
    head.getStyleClass().add("group-head");
    return head;
  }

  private TextField field() {
    TextField add = FieldInput.create("add-" + organisation.id());
    add.setPromptText(controls.texts().get("ui.attendance.add-prompt"));
    add.setAccessibleText(controls.texts().get("ui.attendance.add", organisation.name()));
    add.getStyleClass().add("add-person");
    add.setDisable(locked);
    add.setOnAction(event -> add(add));
    add.textProperty()
        .subscribe(
            (before, now) -> {
              adding.forget();
              Shown.set(answer, false);
            });
    return add;
  }

  private void add(TextField field) {
    if (field.getText().isBlank()) {
      return;
    }
    Answer came = adding.add(organisation, NewName.of(field.getText()));
    if (came.done()) {
      field.clear();
    } else {
      answer.setText(AnswerWords.of(controls.texts(), came));
      Shown.set(answer, true);
    }
  }

  private void show(AttendanceGroup group) {
    count.setText(
        controls.texts().get("ui.attendance.count", group.present().size(), group.people().size()));
    Shown.set(people, !group.people().isEmpty());
    remove.setVisible(group.people().isEmpty() && !locked);
    List<PersonId> now = group.people().stream().map(one -> one.person().id()).distinct().toList();
    views.keySet().retainAll(now);
    now.forEach(
        id -> views.computeIfAbsent(id, unknown -> new PersonView(controls, model, listed(id))));
    group.people().forEach(one -> shownAs(one.person().id()).show(group, one, locked));
    if (!now.equals(shown)) {
      shown = now;
      arrange(now);
    }
  }

  /** Who has the focus keeps it, also when she is moved. */
  private void arrange(List<PersonId> now) {
    Optional<PersonView> focused = views.values().stream().filter(PersonView::hasFocus).findFirst();
    people.getChildren().setAll(now.stream().map(this::shownAs).toList());
    focused.ifPresent(PersonView::enter);
  }

  private PersonView shownAs(PersonId id) {
    return Optional.ofNullable(views.get(id)).orElseThrow();
  }

  private Listed listed(PersonId id) {
    return new Listed(organisation.id(), id);
  }

  private void showDetails(Optional<PersonModel> opened) {
    Optional<PersonModel> here =
        opened.filter(one -> one.listed().organisation().equals(organisation.id()));
    Optional<PersonId> before = details.map(row -> row.person().listed().person());
    boolean within = details.filter(DetailsRow::hasFocus).isPresent();
    details.ifPresent(getChildren()::remove);
    details = here.map(one -> new DetailsRow(controls, model, one));
    details.ifPresent(getChildren()::add);
    views.forEach(
        (id, view) ->
            view.setOpen(here.filter(one -> one.listed().person().equals(id)).isPresent()));
    if (details.isPresent()) {
      details.get().enter();
    } else if (within) {
      before.map(views::get).ifPresent(PersonView::enter);
    }
  }
}
