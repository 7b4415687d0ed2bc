package se.radslag.ui.notes;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Question;
import se.radslag.ui.common.Shown;
import se.radslag.work.Background;

/** The step Anteckna: the agenda at the left, the item chosen there and its notes at the right. */
public final class NotesView extends SplitPane {

  private static final double LIST_SHARE = 0.27;
  private static final double LIST_LEAST = 240;

  private final Controls controls;
  private final AgendaModel model;
  private final ItemView item;

  public NotesView(Controls controls, Background background, AgendaModel model, boolean locked) {
    this.controls = controls;
    this.model = model;
    this.item = new ItemView(controls, background, model, locked);
    setId("notes-step");
    var list = new ItemListView(controls, model, new Commands(), locked);
    list.setMinWidth(LIST_LEAST);
    SplitPane.setResizableWithParent(list, false);
    Label nothing = controls.text("ui.notes.no-item", "hint");
    getItems().addAll(list, new StackPane(nothing, item));
    setDividerPositions(LIST_SHARE);
    Attachment.whileShown(
        this, () -> model.selectedProperty().subscribe(shown -> choose(shown, nothing)));
  }

  private void choose(Optional<ItemModel> shown, Node nothing) {
    Shown.set(item, shown.isPresent());
    Shown.set(nothing, shown.isEmpty());
  }

  private final class Commands implements ItemListView.Commands {

    @Override
    public void add() {
      model.add();
      item.focusTitle();
    }

    @Override
    public void remove(ItemModel unwanted) {
      if (unwanted.notesProperty().get().isEmpty()) {
        model.remove(unwanted);
      } else {
        Question.ask(
            controls.texts(),
            getScene().getWindow(),
            controls.texts().get("ui.notes.remove-question", unwanted.headingProperty().get()),
            "ui.notes.remove-yes",
            () -> model.remove(unwanted));
      }
    }

    @Override
    public void rename() {
      item.focusTitle();
    }

    @Override
    public void write() {
      item.focusNotes();
    }
  }
}
