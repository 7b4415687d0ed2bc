package se.radslag.ui.circulate;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.radslag.model.Problem;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Sheet;
import se.radslag.work.ReadBack;

/** Reading back a document that somebody edited in Word. */
final class ReadBackPart extends VBox {

  private final Controls controls;
  private final CirculateModel model;
  private final SendFiles files;

  ReadBackPart(Controls controls, CirculateModel model, SendFiles files) {
    this.controls = controls;
    this.model = model;
    this.files = files;
    getStyleClass().add("read-back-part");
    Label hint = controls.text("ui.read-back.hint", "hint");
    hint.setWrapText(true);
    getChildren()
        .addAll(
            controls.text("ui.read-back.heading", "form-heading"),
            hint,
            controls.button("read-back-choose", "ui.read-back.choose", this::choose));
  }

  private void choose() {
    if (model.locked()) {
      model.tell(Problem.of(Problem.Kind.MEETING_LOCKED));
    } else {
      files.chooseEdited().ifPresent(file -> model.compare(file, this::show));
    }
  }

  /** Whoever has gone on to another meeting meanwhile has thought better of it. */
  private void show(ReadBack.Compared compared) {
    if (getScene() != null) {
      var view = new ReadBackView(controls, compared, chosen -> model.takeOver(compared, chosen));
      Sheet.show(controls.texts(), getScene().getWindow(), "read-back", "ui.read-back.title", view);
      view.enter();
    }
  }
}
