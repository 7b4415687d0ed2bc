package se.radslag.bench;

import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.InlineCssTextArea;
import se.radslag.ui.notes.NotesEditor;

/** The library's own text area with nothing of ours around it, to compare the notes with. */
final class BareArea implements AutoCloseable {

  private final Stage stage = new Stage();
  private final InlineCssTextArea area = new InlineCssTextArea();

  /** Shows one as large as an editor, with the same text; on the window's thread. */
  BareArea(NotesEditor like) {
    area.setWrapText(true);
    area.replaceText(
        like.getParagraphs().stream()
            .map(paragraph -> paragraph.getText())
            .collect(Collectors.joining("\n")));
    stage.setScene(
        new Scene(
            new StackPane(new VirtualizedScrollPane<>(area)), like.getWidth(), like.getHeight()));
    stage.show();
    area.requestFocus();
  }

  InlineCssTextArea area() {
    return area;
  }

  @Override
  public void close() {
    stage.close();
  }
}
