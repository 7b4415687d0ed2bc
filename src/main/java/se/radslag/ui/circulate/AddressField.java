package se.radslag.ui.circulate;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;
import se.radslag.work.MailDraft;

/** A recipient without an address, and a field to write it in. */
final class AddressField extends VBox {

  private final TextField input;
  private final Label refused;
  private final Kept kept;
  private String asked = "";

  /** Told of an address that a mail can be sent to. */
  interface Kept {

    /**
     * Keeps it.
     *
     * @param within whether she is still in the field
     */
    void address(String email, boolean within);
  }

  /**
   * @param place of the recipient among the others
   */
  AddressField(Controls controls, int place, String name, Kept kept) {
    this.kept = kept;
    getStyleClass().add("address-field");
    input = FieldInput.create("address-" + place);
    input.setPromptText(controls.texts().get("ui.send.no-address"));
    input.setOnAction(event -> keep(true));
    input.focusedProperty().subscribe((before, now) -> leave(now));
    Label label = new Label(name);
    label.setLabelFor(input);
    input.setAccessibleText(controls.texts().get("ui.send.address", name));
    label.setMinWidth(USE_PREF_SIZE);
    refused = controls.text("ui.send.address-refused", "complaint");
    refused.setId("address-refused-" + place);
    var line = new HBox(label, input);
    line.getStyleClass().add("address-line");
    getChildren().addAll(line, refused);
    Shown.set(refused, false);
  }

  private void leave(boolean focused) {
    if (!focused) {
      keep(false);
    }
  }

  private void keep(boolean within) {
    String email = input.getText().strip();
    boolean usable = MailDraft.mailable(email);
    Shown.set(refused, !usable && !email.isEmpty());
    if (usable && (within || !email.equals(asked))) {
      asked = email;
      kept.address(email, within);
    }
  }
}
