package se.radslag.ui.notes;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/** Above the notes: the kind of the paragraph the caret is in, to be seen and to be changed. */
final class KindBar extends HBox {

  private final Controls controls;
  private final NotesEditor editor;
  private final ComboBox<NoteKind> kinds = new ComboBox<>();
  private final ComboBox<String> labels = new ComboBox<>();
  private final Label labelName;
  private final HBox levels;
  private boolean following;

  /**
   * @param usualLabels what a council remark may be called, for choosing
   */
  KindBar(Controls controls, NotesEditor editor, List<String> usualLabels) {
    this.controls = controls;
    this.editor = editor;
    getStyleClass().add("kind-bar");
    kinds.setId("kind");
    kinds.getItems().setAll(NoteKind.values());
    kinds.setButtonCell(new KindCell(false));
    kinds.setCellFactory(list -> new KindCell(true));
    kinds.setTooltip(
        new Tooltip(
            controls
                .texts()
                .get(
                    "ui.notes.kind-keys",
                    controls.keys(NoteKind.TEXT.keys()),
                    controls.keys(NoteKind.FOLLOW_UP.keys()),
                    controls.keys(EditorCommand.LEAVE.key()))));
    HBox.setHgrow(labels, Priority.SOMETIMES);
    labels.setId("remark-label");
    labels.setEditable(true);
    FieldInput.guard(labels.getEditor());
    labels.getItems().setAll(usualLabels);
    labelName = controls.label("ui.notes.label", labels);
    labels.getEditor().setAccessibleText(controls.texts().get("ui.notes.label"));
    levels =
        new HBox(
            level("bullet-out", "⇤", -1, EditorCommand.LESS_DEEP),
            level("bullet-in", "⇥", 1, EditorCommand.DEEPER));
    levels.getStyleClass().add("levels");
    Label kindName = controls.label("ui.notes.kind", kinds);
    kindName.getStyleClass().add("item-label");
    getChildren().addAll(kindName, kinds, levels, labelName, labels);
    kinds.setOnAction(event -> chosen());
    Attachment.whileShown(this, this::listen);
  }

  void setEditable(boolean editable) {
    setDisable(!editable);
  }

  private Subscription listen() {
    return Subscription.combine(
        editor.styleAtCaretProperty().subscribe(this::show),
        labels
            .getEditor()
            .textProperty()
            .subscribe(
                (before, now) -> {
                  if (!following) {
                    editor.setLabel(now);
                  }
                }));
  }

  private void show(NoteStyle style) {
    following = true;
    kinds.setValue(style.kind());
    boolean remark = style.kind() == NoteKind.COUNCIL_REMARK;
    Shown.set(levels, style.kind() == NoteKind.BULLET);
    Shown.set(labelName, remark);
    Shown.set(labels, remark);
    if (remark && !labels.getEditor().isFocused()) {
      labels.setValue(style.label());
    }
    following = false;
  }

  private void chosen() {
    if (!following && kinds.getValue() != null) {
      editor.setKind(kinds.getValue());
      editor.requestFocus();
    }
  }

  private Button level(String id, String sign, int by, EditorCommand command) {
    String name = controls.texts().get(command.words());
    return controls.withKeys(controls.sign(id, sign, name, () -> editor.deepen(by)), command.key());
  }

  /** A kind by its name; in the list also by its key. */
  private final class KindCell extends ListCell<NoteKind> {

    private final Label keys = new Label();
    private final HBox row = new HBox();
    private final Label name = new Label();

    KindCell(boolean withKeys) {
      keys.getStyleClass().add("hint");
      Shown.set(keys, withKeys);
      var space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      row.getChildren().addAll(name, space, keys);
      row.getStyleClass().add("kind-cell");
    }

    @Override
    protected void updateItem(NoteKind kind, boolean empty) {
      super.updateItem(kind, empty);
      if (empty || kind == null) {
        setGraphic(null);
        return;
      }
      String words = controls.texts().get("ui.kind." + Texts.key(kind));
      name.setText(words);
      keys.setText(controls.keys(kind.keys()));
      setAccessibleText(words);
      setGraphic(row);
    }
  }
}
