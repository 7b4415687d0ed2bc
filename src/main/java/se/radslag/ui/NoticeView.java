package se.radslag.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.swedish.Dates;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;
import se.radslag.work.BringIn;
import se.radslag.work.SentOut;

/** At the foot of the window: what came of an export or an import, until it is dismissed. */
final class NoticeView extends HBox {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final Texts texts;
  private final Label words = new Label();

  NoticeView(Controls controls, ObservableValue<Optional<Notice>> shown, Runnable dismiss) {
    this.texts = controls.texts();
    getStyleClass().add("notice");
    words.setId("notice");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    var scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    Button close = controls.sign("dismiss", "×", texts.get("ui.notice.dismiss"), dismiss);
    getChildren().addAll(scroll, close);
    Attachment.whileShown(this, () -> shown.subscribe(this::show));
  }

  private void show(Optional<Notice> notice) {
    Shown.set(this, notice.isPresent());
    notice.ifPresent(
        now -> {
          words.setText(words(now));
          pseudoClassStateChanged(FAILED, now instanceof Notice.Failed);
        });
  }

  private String words(Notice notice) {
    return switch (notice) {
      case Notice.Exported(var file, var unprinted) ->
          texts.get("ui.notice.exported", String.valueOf(file.getFileName()), file.toString())
              + unprinted(unprinted);
      case Notice.Sent(SentOut(_, var files, var drafts, var unprinted)) ->
          texts.get(
                  "ui.notice.sent",
                  files.size(),
                  drafts.size(),
                  String.valueOf(files.getFirst().getParent()))
              + unprinted(unprinted);
      case Notice.Imported(var files) when files.size() <= Notice.FEW -> words(files, files);
      case Notice.Imported(var files) -> summary(files);
      case Notice.TakenOver(int count) -> texts.get("ui.read-back.taken", count);
      case Notice.Practice() -> texts.get("ui.notice.practice");
      case Notice.Failed(Problem problem) -> texts.of(problem);
    };
  }

  /** On a line of its own, where there is something that a PDF does not show. */
  private String unprinted(List<String> signs) {
    return signs.isEmpty()
        ? ""
        : "\n" + texts.get("ui.notice.unprinted", signs.size(), String.join(" ", signs));
  }

  private String words(List<BringIn.Kept> files, List<BringIn.Kept> named) {
    return files.isEmpty()
        ? texts.get("ui.notice.nothing-brought-in")
        : named.stream().map(this::words).collect(Collectors.joining("\n"));
  }

  /** Of many files only those are named that could not be kept. */
  private String summary(List<BringIn.Kept> files) {
    List<BringIn.Kept> failed = files.stream().filter(one -> one.kept().isEmpty()).toList();
    String all = texts.get("ui.notice.brought-in", files.size() - failed.size(), failed.size());
    return failed.isEmpty() ? all : all + "\n" + words(files, failed);
  }

  private String words(BringIn.Kept imported) {
    String name = String.valueOf(imported.file().getFileName());
    return switch (imported.meeting()) {
      case Outcome.Done<Meeting>(Meeting meeting) ->
          texts.get(
              "ui.notice.imported",
              name,
              meeting
                  .details()
                  .date()
                  .day()
                  .map(Dates::plain)
                  .orElseGet(() -> texts.get("ui.meetings.no-date")),
              meeting.items().size(),
              meeting.warnings().size());
      case Outcome.Failed<Meeting>(Problem problem) -> texts.of(problem);
    };
  }
}
