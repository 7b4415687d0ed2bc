package se.radslag.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.fxmisc.flowless.VirtualizedScrollPane;
import se.radslag.swedish.Phrases;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;

/** One item at a time: its title, who presents it, its notes. */
final class ItemView extends VBox {

  private final AgendaModel model;
  private final Label number = new Label();
  private final TextField title = FieldInput.create("item-title");
  private final TextField presenters = FieldInput.create("item-presenters");
  private final NotesEditor editor;

  ItemView(Controls controls, AgendaModel model, boolean locked) {
    this.model = model;
    List<String> labels = Phrases.remarkLabels();
    editor = new NotesEditor(controls.texts(), labels.getFirst());
    getStyleClass().add("item");
    number.getStyleClass().add("item-number");
    title.getStyleClass().add("item-title");
    title.setPromptText(controls.texts().get("ui.notes.title-prompt"));
    title.setAccessibleText(controls.texts().get("ui.notes.title"));
    HBox.setHgrow(title, Priority.ALWAYS);
    var heading = new HBox(number, title);
    heading.getStyleClass().add("item-heading");
    var kinds = new KindBar(controls, editor, labels);
    var scroll = new VirtualizedScrollPane<>(editor);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(heading, presenting(controls), kinds, scroll);
    title.setEditable(!locked);
    presenters.setEditable(!locked);
    editor.setEditable(!locked);
    kinds.setEditable(!locked);
    Attachment.whileShown(this, this::listen);
  }

  void focusTitle() {
    title.requestFocus();
    title.selectAll();
  }

  void focusNotes() {
    editor.requestFocus();
  }

  private Node presenting(Controls controls) {
    presenters.setPromptText(controls.texts().get("ui.names.prompt"));
    HBox.setHgrow(presenters, Priority.ALWAYS);
    var line = new HBox(controls.label("ui.notes.presenters", presenters), presenters);
    line.getStyleClass().add("item-presenting");
    return line;
  }

  private Subscription listen() {
    var shown = new Shelf();
    return model
        .selectedProperty()
        .subscribe(item -> shown.put(item.map(this::show)))
        .and(() -> shown.put(Optional.empty()));
  }

  private Subscription show(ItemModel item) {
    editor.show(item.notesProperty().get(), item::write);
    return Subscription.combine(
        FieldInput.bind(title, item.title),
        FieldInput.bind(presenters, item.presenters),
        item.numberProperty()
            .subscribe(now -> number.setText(String.valueOf(now))),
        editor::release);
  }

  /** Holds what listens to the item shown; what it held before listens no more. */
  private static final class Shelf {

    private Optional<Subscription> held = Optional.empty();

    void put(Optional<Subscription> next) {
      held.ifPresent(Subscription::unsubscribe);
      held = next;
    }
  }
}
