package se.radslag.ui.circulate;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import se.radslag.swedish.Dates;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;
import se.radslag.work.Corrections;

/** How minutes that were sent are corrected: by a note at the next meeting. */
final class CorrectionView extends VBox {

  private final Texts texts;
  private final CirculateModel model;
  private final ComboBox<String> item = new ComboBox<>();
  private final TextField words = FieldInput.create("correction");
  private final Label answer = new Label();

  CorrectionView(Controls controls, CirculateModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("correction");
    item.setId("correction-item");
    item.getItems().add(texts.get("ui.correction.whole"));
    item.getItems().addAll(model.items());
    item.getSelectionModel().selectFirst();
    words.getStyleClass().add("long-field");
    answer.setId("correction-noted");
    answer.setWrapText(true);
    Shown.set(answer, false);
    Label hint = controls.text("ui.correction.hint", "hint");
    hint.setWrapText(true);
    var form = new GridPane();
    form.getStyleClass().add("form");
    form.addRow(0, name(controls.label("ui.correction.item", item)), item);
    form.addRow(1, name(controls.label("ui.correction.words", words)), words);
    Button note = controls.button("note-correction", "ui.correction.note", this::note);
    getChildren()
        .addAll(controls.text("ui.correction.heading", "form-heading"), hint, form, note, answer);
  }

  private static Label name(Label label) {
    label.getStyleClass().add("form-name");
    return label;
  }

  private void note() {
    if (words.getText().isBlank()) {
      tell(texts.get("ui.correction.empty"));
      return;
    }
    int place = item.getSelectionModel().getSelectedIndex();
    model.correct(
        place > 0 ? Optional.of(place - 1) : Optional.empty(), words.getText(), this::noted);
  }

  private void noted(Corrections.Noted noted) {
    words.clear();
    tell(
        texts.get(
            "ui.correction.noted",
            noted.day().map(Dates::plain).orElseGet(() -> texts.get("ui.meetings.no-date"))));
  }

  private void tell(String sentence) {
    answer.setText(sentence);
    Shown.set(answer, true);
  }
}
