package se.radslag.ui.prepare;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.AttachmentId;
import se.radslag.model.Problem;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Question;
import se.radslag.ui.common.RowDrag;
import se.radslag.ui.common.Shown;
import se.radslag.ui.notes.AgendaModel;

/** The attachments: adding, naming, ordering, opening and taking away. */
final class AttachmentsView extends VBox {

  private final Controls controls;
  private final Texts texts;
  private final AttachmentsModel model;
  private final AgendaModel agenda;
  private final AttachmentFiles files;
  private final boolean locked;
  private final VBox rows = new VBox();
  private final Label nothing;
  private final VBox problems = new VBox();
  private final Map<AttachmentId, AttachmentRow> made = new HashMap<>();
  private boolean oneLine = true;

  AttachmentsView(
      Controls controls,
      AttachmentsModel model,
      AgendaModel agenda,
      AttachmentFiles files,
      boolean locked) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.agenda = agenda;
    this.files = files;
    this.locked = locked;
    this.nothing = controls.text(locked ? "ui.attachments.none" : "ui.attachments.nothing", "hint");
    setId("attachments");
    getStyleClass().add("attachments");
    nothing.setWrapText(true);
    rows.getStyleClass().add("agenda-rows");
    problems.setId("attachment-problems");
    Button add = controls.button("attachment-add", "ui.attachments.add", this::choose);
    add.setDisable(locked);
    getChildren()
        .addAll(
            controls.text("ui.attachments.heading", "form-heading"),
            rows,
            nothing,
            problems,
            new ReadingView(controls, model),
            add);
    if (!locked) {
      RowDrag.install(rows, this::dragged, AgendaRow::grip, model::moveTo);
    }
    Attachment.whileShown(this, this::listen);
  }

  /** Adds files, however they came here. */
  void add(List<Path> chosen) {
    model.add(chosen);
  }

  /** Rows of one line if there is room, or of two. */
  void shape(boolean inOneLine) {
    oneLine = inOneLine;
    made.values().forEach(row -> row.shape(inOneLine));
  }

  private void choose() {
    add(files.openAttachments());
  }

  private Subscription listen() {
    show();
    return Subscription.combine(
        model.attachments().subscribe(this::show), model.problemsProperty().subscribe(this::tell));
  }

  private void show() {
    List<AttachmentRow> shown = model.attachments().stream().map(this::row).toList();
    rows.getChildren().setAll(shown);
    for (int i = 0; i < shown.size(); i++) {
      shown.get(i).number(i + 1);
    }
    Shown.set(nothing, shown.isEmpty());
    shape(oneLine);
  }

  private AttachmentRow row(AttachmentModel one) {
    return made.computeIfAbsent(one.id(), unknown -> create(one));
  }

  private AttachmentRow create(AttachmentModel one) {
    var row =
        new AttachmentRow(
            controls, one, agenda, () -> model.open(one, files), () -> remove(one), locked);
    row.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, one));
    return row;
  }

  private void key(KeyEvent event, AttachmentModel one) {
    if (locked) {
      return;
    }
    if (RowCommand.UP.matches(event)) {
      move(one, -1);
    } else if (RowCommand.DOWN.matches(event)) {
      move(one, 1);
    } else if (RowCommand.REMOVE.matches(event)) {
      remove(one);
    } else {
      return;
    }
    event.consume();
  }

  /** The row goes out of the window and in again on its way; whoever wrote in it goes on there. */
  private void move(AttachmentModel one, int places) {
    Optional<Node> focused = Optional.ofNullable(getScene().getFocusOwner());
    model.move(one, places);
    focused.ifPresent(Node::requestFocus);
  }

  private void remove(AttachmentModel one) {
    Question.ask(
        texts,
        getScene().getWindow(),
        texts.get("ui.attachments.remove-question", one.name.value()),
        "ui.attachments.remove-yes",
        () -> model.remove(one));
  }

  private void tell(List<Problem> told) {
    problems
        .getChildren()
        .setAll(
            told.stream()
                .map(
                    problem -> {
                      var words = new Label(texts.of(problem));
                      words.setWrapText(true);
                      words.getStyleClass().add("complaint");
                      return words;
                    })
                .toList());
    Shown.set(problems, !told.isEmpty());
  }

  private List<RowDrag.Row<AttachmentModel>> dragged() {
    return IntStream.range(0, model.attachments().size())
        .mapToObj(
            place -> {
              AttachmentModel one = model.attachments().get(place);
              return new RowDrag.Row<>(place, (Node) row(one), one);
            })
        .toList();
  }
}
