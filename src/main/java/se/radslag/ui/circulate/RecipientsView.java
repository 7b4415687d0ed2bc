package se.radslag.ui.circulate;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.Recipient;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** Whom a document is sent to, by organisation. */
final class RecipientsView extends VBox {

  private final Controls controls;
  private final SendForm form;
  private final Label count = new Label();

  RecipientsView(Controls controls, SendForm form) {
    this.controls = controls;
    this.form = form;
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
        people.getChildren().add(box(i, one));
      }
    }
    getChildren().addAll(heading, people);
  }

  private CheckBox box(int place, Choice<Recipient> one) {
    boolean mailable = SendForm.mailable(one.value());
    String address = mailable ? one.value().email() : controls.texts().get("ui.send.no-address");
    var box = new CheckBox(one.value().name());
    box.setId("recipient-" + place);
    box.setMnemonicParsing(false);
    box.setAccessibleText(one.value().name() + ", " + address);
    box.selectedProperty().bindBidirectional(one.chosenProperty());
    var mail = new Label(address);
    mail.getStyleClass().add(mailable ? "hint" : "no-address");
    box.setGraphic(mail);
    box.setContentDisplay(ContentDisplay.RIGHT);
    return box;
  }

  private void showCount() {
    count.setText(controls.texts().get("ui.send.count", form.count()));
  }
}
