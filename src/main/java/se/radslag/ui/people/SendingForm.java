package se.radslag.ui.people;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import se.radslag.model.DocumentKind;
import se.radslag.swedish.DocumentField;
import se.radslag.swedish.SendingWords;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Field;

/** How a council's documents are called and which words they are sent with. */
final class SendingForm extends VBox {

  private static final int TEXT_ROWS = 6;

  private final Controls controls;
  private final GridPane form = new GridPane();

  SendingForm(Controls controls, Inputs inputs, SendingModel sending) {
    this.controls = controls;
    getStyleClass().add("send-form");
    form.getStyleClass().add("form");
    String fields =
        Stream.of(DocumentField.values())
            .map(field -> "{" + field.written() + "}")
            .collect(Collectors.joining(" "));
    var hint = new Label(controls.texts().get("ui.register.sending-hint", fields));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    row(inputs, "sending-file-name", "ui.send.name", sending.fileName, SendingWords.FILE_NAME);
    row(inputs, "sending-subject", "ui.send.subject", sending.subject, SendingWords.SUBJECT);
    TextArea text = inputs.lines("sending-text", "ui.send.text", sending.text);
    text.setPrefRowCount(TEXT_ROWS);
    text.setPromptText(SendingWords.text(DocumentKind.MINUTES));
    add("ui.send.text", text);
    Label complaint =
        inputs.complaint(
            "sending-refused",
            () ->
                Stream.of(sending.fileName, sending.subject, sending.text)
                    .filter(field -> field.refusedProperty().get())
                    .findFirst()
                    .flatMap(this::words),
            sending.fileName,
            sending.subject,
            sending.text);
    getChildren().addAll(hint, form, complaint);
  }

  private Optional<String> words(Field<String> refused) {
    return SendingWords.unknownFields(refused.textProperty().get()).stream()
        .findFirst()
        .map(name -> controls.texts().get("ui.register.sending-unknown", "{" + name + "}"));
  }

  private void row(Inputs inputs, String id, String key, Field<String> field, String usual) {
    TextField input = inputs.field(id, controls.texts().get(key), field);
    input.setPromptText(usual);
    add(key, input);
  }

  private void add(String key, TextInputControl input) {
    input.getStyleClass().add("long-field");
    Label label = controls.label(key, input);
    label.getStyleClass().add("hint");
    form.addRow(form.getRowCount(), label, input);
  }
}
