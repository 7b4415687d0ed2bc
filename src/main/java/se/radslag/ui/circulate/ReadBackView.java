package se.radslag.ui.circulate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FillsSheet;
import se.radslag.ui.common.ScrollToFocus;
import se.radslag.ui.common.Shown;
import se.radslag.work.Edit;
import se.radslag.work.ReadBack;

/** What differs from a document edited in Word, to be ticked and taken over. */
final class ReadBackView extends VBox implements FillsSheet {

  private final List<EditView> edits = new ArrayList<>();
  private final Label complaint;
  private final Consumer<List<Edit>> take;

  /**
   * @param take takes over what was ticked
   */
  ReadBackView(Controls controls, ReadBack.Compared compared, Consumer<List<Edit>> take) {
    this.take = take;
    getStyleClass().add("read-back");
    int count = compared.edits().size();
    var words =
        new Label(
            count == 0
                ? controls.texts().get("ui.read-back.none", compared.file())
                : controls.texts().get("ui.read-back.count", compared.file(), count));
    words.setId("read-back-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    complaint = controls.text("ui.read-back.choose-first", "complaint");
    complaint.setId("read-back-complaint");
    Shown.set(complaint, false);
    getChildren().add(words);
    if (count > 0) {
      var lines = new EditLines(controls.texts());
      var all = new VBox();
      all.getStyleClass().add("read-back-edits");
      for (Edit edit : compared.edits()) {
        edits.add(new EditView(controls.texts(), edit, lines, "edit-" + edits.size()));
      }
      all.getChildren().addAll(edits);
      var scroll = new ScrollPane(all);
      scroll.setId("read-back-edits");
      scroll.setAccessibleText(controls.texts().get("ui.read-back.title"));
      scroll.setFitToWidth(true);
      ScrollToFocus.in(scroll);
      VBox.setVgrow(scroll, Priority.ALWAYS);
      getChildren().addAll(scroll, buttons(controls));
    }
  }

  /** Goes to the first box to tick, if there is one. */
  void enter() {
    edits.stream().filter(EditView::offered).findFirst().ifPresent(EditView::enter);
  }

  private HBox buttons(Controls controls) {
    Button choose =
        controls.button("edits-all", "ui.read-back.all", () -> edits.forEach(EditView::choose));
    Button takeOver = controls.button("take-over", "ui.read-back.take", this::takeOver);
    takeOver.getStyleClass().add("accent");
    var buttons = new HBox(takeOver, choose, complaint);
    buttons.getStyleClass().add("read-back-buttons");
    buttons.setMinHeight(USE_PREF_SIZE);
    return buttons;
  }

  private void takeOver() {
    List<Edit> chosen = edits.stream().filter(EditView::chosen).map(EditView::edit).toList();
    Shown.set(complaint, chosen.isEmpty());
    if (!chosen.isEmpty()) {
      getScene().getWindow().hide();
      take.accept(chosen);
    }
  }
}
