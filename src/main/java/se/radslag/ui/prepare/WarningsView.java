package se.radslag.ui.prepare;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.radslag.model.Warning;
import se.radslag.ui.common.Controls;

/** What was uncertain when the meeting was read from earlier minutes. */
final class WarningsView extends VBox {

  WarningsView(Controls controls, List<Warning> warnings) {
    setId("warnings");
    getStyleClass().add("warnings");
    getChildren().add(controls.text("ui.prepare.warnings", "form-heading"));
    for (Warning warning : warnings) {
      var line = new Label(controls.texts().of(warning));
      line.setWrapText(true);
      getChildren().add(line);
    }
  }
}
