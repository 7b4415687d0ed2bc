package se.radslag.ui.people;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Field;
import se.radslag.work.StandingItems;

/** A council of the register: its name, and what its meetings begin with. */
final class CouncilPane extends VBox {

  private final Controls controls;
  private final Inputs inputs;

  /**
   * @param template shows and chooses the council's Word template
   */
  CouncilPane(Controls controls, CouncilModel council, Node template) {
    this.controls = controls;
    this.inputs = new Inputs(controls);
    getStyleClass().add("page");
    TextField name =
        inputs.field(
            "council-name", controls.texts().get("ui.register.council-name"), council.name);
    name.getStyleClass().add("register-name");
    Label complaint =
        inputs.complaint(
            "council-refused",
            () -> NameField.complaint(council.name).map(why -> inputs.words(why, council.name)),
            council.name);
    StandingModel standing = council.standing();
    getChildren()
        .addAll(
            name,
            complaint,
            controls.text("ui.register.standing", "form-heading"),
            hint("ui.register.standing-hint"),
            form(standing),
            controls.text("ui.start.template", "form-heading"),
            template,
            controls.text("ui.register.sending", "form-heading"),
            new SendingForm(controls, inputs, council.sending()),
            controls.text("ui.register.items", "form-heading"),
            hint("ui.register.items-hint", StandingItems.PREVIOUS_MEETING),
            new StandingTable(controls, standing),
            adding(standing));
  }

  private Label hint(String key, String... arguments) {
    var label = new Label(controls.texts().get(key, (Object[]) arguments));
    label.getStyleClass().add("hint");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private GridPane form(StandingModel standing) {
    var form = new GridPane();
    form.getStyleClass().add("form");
    row(form, "standing-sender", "ui.prepare.sender", standing.sender);
    row(form, "standing-unit", "ui.prepare.unit", standing.unit);
    row(form, "standing-document-type", "ui.prepare.document-type", standing.documentType);
    row(form, "standing-place", "ui.prepare.place", standing.place);
    row(form, "standing-secretary", "ui.prepare.secretary", standing.secretary);
    return form;
  }

  private void row(GridPane form, String id, String key, Field<?> field) {
    TextField input = inputs.field(id, controls.texts().get(key), field);
    input.getStyleClass().add("long-field");
    Label label = controls.label(key, input);
    label.getStyleClass().add("hint");
    form.addRow(form.getRowCount(), label, input);
  }

  private HBox adding(StandingModel standing) {
    Label complaint = inputs.complaint("add-standing-refused");
    TextField input =
        inputs.adding("add-standing", "ui.register.add-item", complaint, standing::add);
    input.getStyleClass().add("long-field");
    var line = new HBox(input, complaint);
    line.getStyleClass().add("register-head");
    return line;
  }
}
