package se.radslag.ui.prepare;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** Says that the words of earlier minutes stand in the document, and offers to give them up. */
final class SourceWords extends VBox {

  SourceWords(
      Controls controls,
      String id,
      ObservableValue<?> changes,
      Supplier<String> written,
      Runnable asUsual,
      boolean locked) {
    getStyleClass().add("source-words");
    var words = new Label();
    words.getStyleClass().add("hint");
    var link = new Hyperlink(controls.texts().get("ui.prepare.as-usual"));
    link.setId(id);
    link.setOnAction(event -> asUsual.run());
    link.setDisable(locked);
    words.setWrapText(true);
    words.setMinWidth(0);
    getChildren().addAll(words, link);
    Attachment.whileShown(
        this,
        () ->
            changes.subscribe(
                now -> {
                  String source = written.get();
                  words.setText(controls.texts().get("ui.prepare.written", source));
                  Shown.set(this, !source.isEmpty());
                }));
  }
}
