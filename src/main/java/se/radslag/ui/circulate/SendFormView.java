package se.radslag.ui.circulate;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import se.radslag.model.DocumentKind;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Question;
import se.radslag.ui.common.Shown;
import se.radslag.work.Dispatch;
import se.radslag.work.DocumentFormat;

/** What is sent, to whom, and in which words. */
final class SendFormView extends VBox {

  private static final int TEXT_ROWS = 7;
  private static final double FIELD_GAP = 10;

  private final Controls controls;
  private final Texts texts;
  private final SendForm form;
  private final CirculateModel model;
  private final SendFiles files;
  private final Label name = new Label();
  private final Label locks;
  private final Label complaint = new Label();
  private final ComboBox<String> items = new ComboBox<>();
  private final Button send;

  SendFormView(Controls controls, SendForm form, CirculateModel model, SendFiles files) {
    this.controls = controls;
    this.texts = controls.texts();
    this.form = form;
    this.model = model;
    this.files = files;
    getStyleClass().add("send-form");
    name.setId("file-name");
    name.getStyleClass().add("file-name");
    name.setWrapText(true);
    locks = controls.text("ui.send.locks", "hint");
    locks.setId("send-locks");
    locks.setWrapText(true);
    complaint.setId("send-refused");
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    Shown.set(complaint, false);
    send = controls.button("send", "ui.send.send", this::send);
    send.getStyleClass().add("accent");
    getChildren()
        .addAll(
            controls.text("ui.send.document", "form-heading"),
            document(),
            controls.text("ui.send.recipients", "form-heading"),
            new RecipientsView(controls, form, model),
            controls.text("ui.send.mail", "form-heading"),
            mail(),
            locks,
            complaint,
            send);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                form.kindProperty().subscribe(now -> showName()),
                form.itemProperty().subscribe(now -> showName()),
                model.workingProperty().subscribe(send::setDisable)));
  }

  private void showName() {
    name.setText(form.name());
    Shown.set(locks, form.locks());
    Shown.set(items, form.ofItem());
  }

  private Node document() {
    var kinds = new ComboBox<DocumentKind>();
    kinds.setId("document-kind");
    kinds.getItems().setAll(SendForm.kinds());
    kinds.setConverter(new KindWords());
    kinds.valueProperty().bindBidirectional(form.kindProperty());
    var formats = new FlowPane();
    formats.getStyleClass().add("field-line");
    for (Choice<DocumentFormat> one : form.formats()) {
      String key = Texts.key(one.value());
      formats
          .getChildren()
          .add(box("format-" + key, texts.get("ui.format." + key), one.chosenProperty()));
    }
    var grid = grid();
    row(grid, "ui.send.kind", kinds, new FlowPane(FIELD_GAP, FIELD_GAP, kinds, items()));
    row(grid, "ui.send.name", name, name);
    row(grid, "ui.send.formats", formats, formats);
    if (!form.attachments().isEmpty()) {
      var attachments = new VBox();
      attachments.getStyleClass().add("send-choices");
      List<Choice<se.radslag.model.Attachment>> all = form.attachments();
      for (int i = 0; i < all.size(); i++) {
        attachments
            .getChildren()
            .add(box("enclose-" + i, all.get(i).value().name(), all.get(i).chosenProperty()));
      }
      row(grid, "ui.send.attachments", attachments, attachments);
    }
    return grid;
  }

  /** Which item an extract is of. */
  private ComboBox<String> items() {
    items.setId("document-item");
    items.setAccessibleText(texts.get("ui.send.item"));
    form.items().forEach(one -> items.getItems().add(one.number() + " " + one.title()));
    items
        .getSelectionModel()
        .select(form.itemProperty().get().map(form.items()::indexOf).orElse(-1).intValue());
    items
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            place ->
                form.itemProperty()
                    .set(form.items().stream().skip(Math.max(0, place.intValue())).findFirst()));
    return items;
  }

  private Node mail() {
    TextField subject = FieldInput.create("mail-subject");
    subject.textProperty().bindBidirectional(form.subjectProperty());
    subject.getStyleClass().add("long-field");
    TextArea text = FieldInput.createLines("mail-text");
    text.setPrefRowCount(TEXT_ROWS);
    text.textProperty().bindBidirectional(form.textProperty());
    text.getStyleClass().add("long-field");
    CheckBox each = box("mail-each", texts.get("ui.send.each"), form.eachProperty());
    var grid = grid();
    row(grid, "ui.send.ways", each, each);
    row(grid, "ui.send.subject", subject, subject);
    row(grid, "ui.send.text", text, text);
    return grid;
  }

  private void send() {
    Optional<Dispatch> what = form.dispatch();
    complaint.setText(what.isEmpty() ? texts.get("ui.send.no-format") : "");
    Shown.set(complaint, what.isEmpty());
    what.ifPresent(
        chosen -> {
          if (form.locks()) {
            Question.ask(
                texts,
                getScene().getWindow(),
                texts.get("ui.send.question", chosen.recipients().size(), model.unsettled()),
                "ui.send.yes",
                () -> go(chosen));
          } else {
            go(chosen);
          }
        });
  }

  private void go(Dispatch chosen) {
    files.chooseFolder().ifPresent(folder -> model.send(chosen, folder));
  }

  private static CheckBox box(String id, String words, BooleanProperty chosen) {
    var box = new CheckBox(words);
    box.setId(id);
    box.setMnemonicParsing(false);
    box.selectedProperty().bindBidirectional(chosen);
    return box;
  }

  private static GridPane grid() {
    var grid = new GridPane();
    grid.getStyleClass().add("form");
    return grid;
  }

  private void row(GridPane grid, String key, Node named, Node node) {
    Label label = controls.label(key, named);
    label.getStyleClass().add("form-name");
    GridPane.setValignment(label, VPos.TOP);
    grid.addRow(grid.getRowCount(), label, node);
  }

  private final class KindWords extends StringConverter<DocumentKind> {

    @Override
    public String toString(DocumentKind kind) {
      return texts.get("ui.document." + Texts.key(kind));
    }

    @Override
    public DocumentKind fromString(String words) {
      return form.kindProperty().get();
    }
  }
}
