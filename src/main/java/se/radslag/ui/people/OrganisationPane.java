package se.radslag.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Question;
import se.radslag.ui.common.Shown;

/** An organisation of the register: its name, and the mandates of its people. */
final class OrganisationPane extends VBox {

  private final Controls controls;
  private final RegisterModel register;
  private final CouncilModel council;
  private final OrganisationModel organisation;
  private final Inputs inputs;

  OrganisationPane(
      Controls controls,
      RegisterModel register,
      CouncilModel council,
      OrganisationModel organisation) {
    this.controls = controls;
    this.register = register;
    this.council = council;
    this.organisation = organisation;
    this.inputs = new Inputs(controls);
    getStyleClass().add("page");
    Label complaint =
        inputs.complaint(
            "organisation-refused",
            () ->
                NameField.complaint(organisation.name)
                    .map(why -> inputs.words(why, organisation.name)),
            organisation.name);
    getChildren()
        .addAll(
            head(),
            complaint,
            new AddingBar(controls, register, organisation),
            seen(),
            new MandateTable(controls, register, organisation, this::remove));
  }

  private FlowPane head() {
    TextField name =
        inputs.field(
            "organisation-name",
            controls.texts().get("ui.register.organisation"),
            organisation.name);
    name.getStyleClass().add("register-name");
    var administration = new CheckBox(controls.texts().get("ui.register.administration"));
    administration.setId("organisation-administration");
    administration.setMinWidth(USE_PREF_SIZE);
    administration.setOnAction(
        event -> council.setAdministration(organisation, administration.isSelected()));
    CheckBox ended = ended();
    Attachment.whileShown(
        this,
        () ->
            organisation
                .administrationProperty()
                .subscribe(now -> administration.setSelected(now)));
    var head = new FlowPane(name, administration, ended);
    head.getStyleClass().add("register-title");
    return head;
  }

  private CheckBox ended() {
    var box = new CheckBox(controls.texts().get("ui.register.show-ended"));
    box.setId("show-ended");
    box.setMinWidth(USE_PREF_SIZE);
    Attachment.whileShown(
        box,
        () -> {
          box.selectedProperty().bindBidirectional(register.endedShownProperty());
          return () -> box.selectedProperty().unbindBidirectional(register.endedShownProperty());
        });
    return box;
  }

  /** What an organisation without mandates begins with: its people at the last meeting. */
  private Node seen() {
    var words = new Label();
    words.getStyleClass().add("hint");
    words.setWrapText(true);
    Button add = controls.button("add-seen", "ui.register.add-seen", organisation::addSeen);
    add.setMinWidth(USE_PREF_SIZE);
    var seen = new HBox(words, add);
    seen.getStyleClass().add("register-head");
    Attachment.whileShown(
        seen, () -> organisation.mandates().subscribe(() -> show(seen, add, words)));
    show(seen, add, words);
    return seen;
  }

  private void show(HBox seen, Button add, Label words) {
    List<PersonModel> people = organisation.seen();
    String names = people.stream().map(one -> one.name.value()).collect(Collectors.joining(", "));
    words.setText(
        people.isEmpty()
            ? controls.texts().get("ui.register.no-people")
            : controls.texts().get("ui.register.seen", names));
    Shown.set(add, !people.isEmpty());
    Shown.set(seen, organisation.mandates().isEmpty());
  }

  private void remove(MandateModel mandate) {
    Optional.ofNullable(getScene())
        .ifPresent(
            scene ->
                Question.ask(
                    controls.texts(),
                    scene.getWindow(),
                    controls
                        .texts()
                        .get(
                            "ui.register.remove-mandate-question",
                            mandate.person().name.value(),
                            organisation.headingProperty().get()),
                    "ui.register.remove-mandate-yes",
                    () -> {
                      organisation.remove(mandate);
                      lookupAll("#add-mandate").forEach(Node::requestFocus);
                    }));
  }
}
