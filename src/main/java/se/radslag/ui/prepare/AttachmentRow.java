package se.radslag.ui.prepare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import se.radslag.model.ItemId;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;
import se.radslag.ui.notes.AgendaModel;
import se.radslag.ui.notes.ItemModel;

/** One attachment: its number, its name, its size, and where it belongs. */
final class AttachmentRow extends GridPane {

  private final Texts texts;
  private final AttachmentModel model;
  private final AgendaModel agenda;
  private final Label number = new Label();
  private final TextField name;
  private final ComboBox<Belongs> item = new ComboBox<>();
  private final Button open;
  private final Button remove;
  private final Label refusal = new Label();
  private boolean filling;

  AttachmentRow(
      Controls controls,
      AttachmentModel model,
      AgendaModel agenda,
      Runnable open,
      Runnable remove,
      boolean locked) {
    this.texts = controls.texts();
    this.model = model;
    this.agenda = agenda;
    this.name = FieldInput.create("attachment-name-" + model.id());
    this.open = controls.sign("attachment-open-" + model.id(), "↗", "", open);
    this.remove = controls.sign("attachment-remove-" + model.id(), "×", "", remove);
    getStyleClass().add("attachment-row");
    number.getStyleClass().addAll(AgendaRow.GRIP, "attachment-number");
    name.getStyleClass().add("attachment-name");
    name.setEditable(!locked);
    item.setId("attachment-item-" + model.id());
    item.getStyleClass().add("attachment-item");
    item.setDisable(locked);
    this.remove.setDisable(locked);
    refusal.getStyleClass().add("complaint");
    refusal.setWrapText(true);
    var size = new Label(FileSize.of(texts, model.size()));
    size.getStyleClass().addAll("hint", "attachment-size");
    GridPane.setHgrow(name, Priority.ALWAYS);
    var rest = new FlowPane(size, item, this.open, this.remove);
    rest.getStyleClass().add("attachment-rest");
    add(number, 0, 0);
    add(name, 1, 0);
    add(rest, 2, 0);
    add(refusal, 1, 2, 2, 1);
    Attachment.whileShown(this, this::listen);
  }

  AttachmentModel model() {
    return model;
  }

  TextField name() {
    return name;
  }

  /** One line if there is room, or two. */
  void shape(boolean oneLine) {
    getChildren().stream()
        .filter(FlowPane.class::isInstance)
        .forEach(rest -> GridPane.setConstraints(rest, oneLine ? 2 : 1, oneLine ? 0 : 1));
  }

  /** It is the so manieth. */
  void number(int now) {
    String called = texts.get("ui.attachments.number", now);
    number.setText(called);
    name.setAccessibleText(called + ": " + texts.get("ui.attachments.name"));
    item.setAccessibleText(called + ": " + texts.get("ui.attachments.item"));
    Controls.rename(open, texts.get("ui.attachments.open", called));
    Controls.rename(remove, texts.get("ui.attachments.remove", called));
  }

  private Subscription listen() {
    fill();
    return Subscription.combine(
        FieldInput.bind(name, model.name),
        model.name.refusedProperty().subscribe(this::complain),
        model.itemProperty().subscribe((before, now) -> fill()),
        item.valueProperty()
            .subscribe(
                (before, now) -> {
                  if (!filling && now != null) {
                    model.item(now.item);
                  }
                }),
        item.showingProperty().subscribe((before, showing) -> fill()),
        agenda.items().subscribe(this::fill));
  }

  /** The items may have other numbers and titles than when they were shown last. */
  private void fill() {
    filling = true;
    var whole = new Belongs(Optional.empty(), texts.get("ui.attachments.whole-meeting"));
    List<Belongs> places =
        Stream.concat(Stream.of(whole), agenda.items().stream().map(this::place)).toList();
    if (!places.equals(item.getItems())) {
      item.getItems().setAll(places);
    }
    item.setValue(
        places.stream()
            .filter(one -> one.item.equals(model.itemProperty().get()))
            .findFirst()
            .orElse(whole));
    filling = false;
  }

  private Belongs place(ItemModel one) {
    String heading = one.headingProperty().get();
    String words = heading.isEmpty() ? texts.get("ui.notes.untitled") : heading;
    return new Belongs(Optional.of(one.id()), one.numberProperty().get() + " " + words);
  }

  private void complain(boolean refused) {
    refusal.setText(refused ? texts.get("ui.attachments.no-name", model.name.written()) : "");
    Shown.set(refusal, refused);
  }

  private record Belongs(Optional<ItemId> item, String words) {

    @Override
    public String toString() {
      return words;
    }
  }
}
