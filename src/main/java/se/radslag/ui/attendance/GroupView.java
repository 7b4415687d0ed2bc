package se.radslag.ui.attendance;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Organisation;
import se.radslag.model.PersonId;
import se.radslag.model.Presence;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/**
 * One organisation: its name and count, its people with a box to tick each, a field to add to them.
 */
final class GroupView extends VBox {

  private final Controls controls;
  private final AttendanceModel model;
  private final Organisation organisation;
  private final boolean locked;
  private final Label count = new Label();
  private final FlowPane people = new FlowPane();
  private final Button remove;
  private List<PersonId> shown = List.of();

  GroupView(Controls controls, AttendanceModel model, Organisation organisation, boolean locked) {
    this.controls = controls;
    this.model = model;
    this.organisation = organisation;
    this.locked = locked;
    getStyleClass().add("group");
    people.getStyleClass().add("people");
    remove =
        controls.sign(
            "remove-" + organisation.id(),
            "×",
            controls.texts().get("ui.attendance.remove-organisation", organisation.name()),
            () -> model.removeOrganisation(organisation.id()));
    getChildren().addAll(head(), people);
    Attachment.whileShown(
        this,
        () -> model.groupsProperty().subscribe(groups -> group(groups).ifPresent(this::show)));
  }

  private Node head() {
    var name = new Label(organisation.name());
    name.getStyleClass().add("group-name");
    count.getStyleClass().add("hint");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(name, count, space, adding(), remove);
    head.getStyleClass().add("group-head");
    return head;
  }

  private TextField adding() {
    TextField add = FieldInput.create("add-" + organisation.id());
    String name = controls.texts().get("ui.attendance.add", organisation.name());
    add.setPromptText(controls.texts().get("ui.attendance.add-prompt"));
    add.setAccessibleText(name);
    add.getStyleClass().add("add-person");
    add.setDisable(locked);
    add.setOnAction(
        event -> {
          model.add(organisation.id(), add.getText());
          add.clear();
        });
    return add;
  }

  private Optional<AttendanceGroup> group(List<AttendanceGroup> groups) {
    return groups.stream()
        .filter(group -> group.organisation().id().equals(organisation.id()))
        .findFirst();
  }

  private void show(AttendanceGroup group) {
    count.setText(
        controls.texts().get("ui.attendance.count", group.present().size(), group.people().size()));
    Shown.set(people, !group.people().isEmpty());
    remove.setVisible(group.people().isEmpty() && !locked);
    List<PersonId> now = group.people().stream().map(one -> one.person().id()).toList();
    if (!now.equals(shown)) {
      shown = now;
      people.getChildren().setAll(group.people().stream().map(this::person).toList());
    } else {
      for (int i = 0; i < now.size(); i++) {
        tick(people.getChildren().get(i), group.people().get(i));
      }
    }
  }

  private Node person(Attendance one) {
    String name = one.person().name();
    var box = new CheckBox(name);
    box.setId("person-" + one.person().id());
    box.setMnemonicParsing(false);
    box.setDisable(locked);
    box.setOnAction(event -> model.tick(organisation.id(), one.person().id(), box.isSelected()));
    Button off =
        controls.sign(
            "off-" + one.person().id(),
            "×",
            controls.texts().get("ui.attendance.remove-person", name),
            () -> model.remove(organisation.id(), one.person().id()));
    off.setVisible(!locked);
    var person = new HBox(box, off);
    person.getStyleClass().add("person");
    tick(person, one);
    return person;
  }

  private static void tick(Node person, Attendance one) {
    if (person instanceof HBox row && row.getChildren().getFirst() instanceof CheckBox box) {
      box.setSelected(one.presence() == Presence.PRESENT);
    }
  }
}
