package se.radslag.ui.prepare;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.Warning;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.ScrollToFocus;
import se.radslag.ui.notes.AgendaModel;

/**
 * The step Förbered: the agenda and its attachments, and what stands at the head and the foot of
 * the minutes, beside them where there is room and below them where there is not.
 */
public final class PrepareView extends ScrollPane {

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final AgendaView agenda;
  private final AttachmentsView attachments;
  private final DetailsView details;
  private final VBox work;
  private final GridPane page = new GridPane();

  /** Knows how large the text is. */
  private final Label measure;

  private final boolean locked;

  /**
   * @param warnings what was uncertain when the meeting was read from earlier minutes
   */
  public PrepareView(
      Controls controls,
      AgendaModel agendaModel,
      AttachmentsModel attachmentsModel,
      DetailsModel detailsModel,
      AttachmentFiles files,
      List<Warning> warnings,
      boolean locked) {
    this.locked = locked;
    agenda = new AgendaView(controls, agendaModel, detailsModel, locked);
    attachments = new AttachmentsView(controls, attachmentsModel, agendaModel, files, locked);
    details = new DetailsView(controls, detailsModel, locked);
    work = new VBox(agenda, attachments);
    work.getStyleClass().add("prepare-work");
    details.getStyleClass().add("prepare-details");
    measure = new Label();
    setId("prepare");
    setFitToWidth(true);
    setFocusTraversable(false);
    page.getStyleClass().addAll("page", "prepare-page");
    page.getChildren().addAll(measure, work, details);
    measure.setManaged(false);
    GridPane.setHgrow(work, Priority.ALWAYS);
    var content = new VBox();
    if (!warnings.isEmpty()) {
      var box = new VBox(new WarningsView(controls, warnings));
      box.getStyleClass().add("prepare-warnings");
      content.getChildren().add(box);
    }
    content.getChildren().add(page);
    setContent(content);
    ScrollToFocus.in(this);
    setOnDragOver(this::over);
    setOnDragExited(event -> attachments.pseudoClassStateChanged(DROPPING, false));
    setOnDragDropped(this::drop);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                viewportBoundsProperty().subscribe(this::fit),
                measure.fontProperty().subscribe(this::fit)));
  }

  private void fit() {
    double width = getViewportBounds().getWidth();
    if (width > 0) {
      shape(PageShape.of(width, measure.getFont().getSize()));
    }
  }

  private void shape(PageShape shape) {
    GridPane.setConstraints(work, 0, 0);
    GridPane.setConstraints(details, shape.twoColumns() ? 1 : 0, shape.twoColumns() ? 0 : 1);
    var first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    first.setMinWidth(0);
    var second = new ColumnConstraints();
    second.setHgrow(Priority.NEVER);
    second.setPrefWidth(PageShape.DETAILS * measure.getFont().getSize());
    second.setMinWidth(USE_PREF_SIZE);
    page.getColumnConstraints()
        .setAll(shape.twoColumns() ? List.of(first, second) : List.of(first));
    agenda.shape(shape.oneLine());
    attachments.shape(shape.oneLine());
  }

  private void over(DragEvent event) {
    if (!locked && event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      attachments.pseudoClassStateChanged(DROPPING, true);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    boolean taken = !locked && event.getDragboard().hasFiles();
    if (taken) {
      dropped(event.getDragboard().getFiles());
    }
    event.setDropCompleted(taken);
    event.consume();
  }

  /** Files let go here are attached; the originals stay where they are. */
  void dropped(List<File> files) {
    List<Path> paths = files.stream().map(File::toPath).toList();
    attachments.add(paths);
  }
}
