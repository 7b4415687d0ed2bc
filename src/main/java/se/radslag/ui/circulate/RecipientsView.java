package se.radslag.ui.circulate;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.Recipient;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** Whom a document is sent to, by organisation. */
final class RecipientsView extends VBox {

  private final Controls controls;
  private final SendForm form;
  private final CirculateModel model;
  private final Label count = new Label();

  RecipientsView(Controls controls, SendForm form, CirculateModel model) {
    this.controls = controls;
    this.form = form;
    this.model = model;
    getStyleClass().add("recipients");
    count.setId("recipient-count");
    count.getStyleClass().add("hint");
    Button all = controls.button("recipients-all", "ui.send.all", () -> form.chooseAll(true));
    Button none = controls.button("recipients-none", "ui.send.none", () -> form.chooseAll(false));
    var line = new FlowPane(all, none, count);
    line.getStyleClass().add("field-line");
    getChildren().add(line);
    form.organisations().forEach(this::group);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                form.recipients().stream()
                    .map(one -> one.chosenProperty().subscribe(this::showCount))
                    .toArray(Subscription[]::new)));
    showCount();
  }

  private void group(String organisation) {
    var heading = new Label(organisation);
    heading.getStyleClass().add("recipient-group");
    var people = new FlowPane();
    people.getStyleClass().add("recipient-line");
    for (int i = 0; i < form.recipients().size(); i++) {
      Choice<Recipient> one = form.recipients().get(i);
      if (one.value().organisation().equals(organisation)) {
        people.getChildren().add(slot(i, one));
      }
    }
    getChildren().addAll(heading, people);
  }

  /** Who has no address can be given one right here. */
  private Node slot(int place, Choice<Recipient> one) {
    if (SendForm.mailable(one.value())) {
      return box(place, one);
    }
    var slot = new StackPane();
    slot.getChildren()
        .setAll(
            new AddressField(
                controls,
                place,
                one.value().name(),
                (email, within) ->
                    model.address(
                        form.person(place),
                        email,
                        () -> {
                          form.address(place, email);
                          CheckBox box = box(place, one);
                          slot.getChildren().setAll(box);
                          if (within) {
                            box.requestFocus();
                          }
                        })));
    return slot;
  }

  private CheckBox box(int place, Choice<Recipient> one) {
    String address = one.value().email();
    var box = new CheckBox(one.value().name());
    box.setId("recipient-" + place);
    box.setMnemonicParsing(false);
    box.setAccessibleText(one.value().name() + ", " + address);
    box.selectedProperty().bindBidirectional(one.chosenProperty());
    var mail = new Label(address);
    mail.getStyleClass().add("hint");
    box.setGraphic(mail);
    box.setContentDisplay(ContentDisplay.RIGHT);
    return box;
  }

  private void showCount() {
    count.setText(controls.texts().get("ui.send.count", form.count()));
  }
}
