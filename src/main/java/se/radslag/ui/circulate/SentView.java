package se.radslag.ui.circulate;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.radslag.model.Circulation;
import se.radslag.model.IssuedFile;
import se.radslag.swedish.Dates;
import se.radslag.swedish.Times;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** What was sent before: when, what, to how many, and what the files are known by. */
final class SentView extends VBox {

  private final Controls controls;
  private final ZoneId zone;

  /**
   * @param zone where the times are told
   */
  SentView(Controls controls, ZoneId zone, ObservableValue<List<Circulation>> sent) {
    this.controls = controls;
    this.zone = zone;
    setId("sent");
    getStyleClass().add("sent");
    Attachment.whileShown(this, () -> sent.subscribe(this::show));
  }

  private void show(List<Circulation> sent) {
    Shown.set(this, !sent.isEmpty());
    getChildren().setAll(controls.text("ui.sent.heading", "form-heading"));
    sent.forEach(one -> getChildren().add(words(one)));
  }

  private VBox words(Circulation one) {
    Texts texts = controls.texts();
    ZonedDateTime at = one.at().atZone(zone);
    var head =
        new Label(
            texts.get(
                "ui.sent.line",
                Dates.plain(at.toLocalDate()),
                Times.of(at.toLocalTime()),
                texts.get("ui.document." + Texts.key(one.kind())),
                one.recipients().size()));
    head.setWrapText(true);
    var box = new VBox(head);
    box.getStyleClass().add("sent-one");
    String names =
        one.recipients().stream().map(each -> each.name()).collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      box.getChildren().add(hint(names));
    }
    for (IssuedFile file : one.files()) {
      box.getChildren().add(hint(texts.get("ui.sent.file", file.name(), file.sha256())));
    }
    return box;
  }

  private static Label hint(String words) {
    var label = new Label(words);
    label.getStyleClass().add("hint");
    label.setWrapText(true);
    return label;
  }
}
