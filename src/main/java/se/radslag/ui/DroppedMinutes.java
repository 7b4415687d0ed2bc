package se.radslag.ui;

import java.io.File;
import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Files and folders dropped on the window are read as earlier minutes; in the step that prepares a
 * meeting a file is an attachment instead, and is taken there.
 *
 * @param window all that is in the window
 * @param main the part of it the meeting is in
 */
record DroppedMinutes(Node window, Node main, WorkspaceModel model) {

  void listen() {
    window.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles() && wanted(event.getTarget())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    window.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          if (event.getDragboard().hasFiles() && wanted(event.getTarget())) {
            List<File> files = event.getDragboard().getFiles();
            model.importFiles(files.stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }

  private boolean wanted(EventTarget target) {
    boolean preparing =
        model.openedProperty().get().isPresent()
            && model.sectionProperty().get() == Section.PREPARE;
    return !(preparing && inside(target));
  }

  private boolean inside(EventTarget target) {
    for (Node one = target instanceof Node node ? node : null; one != null; one = one.getParent()) {
      if (one.equals(main)) {
        return true;
      }
    }
    return false;
  }
}
