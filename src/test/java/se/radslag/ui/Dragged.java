package se.radslag.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;

/**
 * What somebody drags into the window from outside. JavaFX without a screen does not drag, so the
 * events come from here; they go the way that a desktop's go from the node on. Belongs to the
 * window's thread.
 */
final class Dragged {

  private final Dragboard board;

  /** Something of a kind, such as {@link DataFormat#FILES} and a list of them. */
  Dragged(DataFormat format, Object content) {
    this.board = DragboardHelper.createDragboard(new Board(Map.of(format, content)));
  }

  /** Is held over a node; says how the node would take it. */
  List<TransferMode> over(Node node) {
    DragEvent event = fire(DragEvent.DRAG_OVER, node);
    return event.isAccepted() ? List.of(event.getAcceptedTransferMode()) : List.of();
  }

  /** Is let go over a node; says whether the node took it. */
  boolean dropped(Node node) {
    return fire(DragEvent.DRAG_DROPPED, node).isDropCompleted();
  }

  /** Is carried away from a node again. */
  void exits(Node node) {
    fire(DragEvent.DRAG_EXITED, node);
  }

  private DragEvent fire(EventType<DragEvent> type, Node node) {
    var event =
        new DragEvent(
            type, board, 1, 1, 1, 1, TransferMode.COPY, board, node, new PickResult(node, 1, 1));
    Event.fireEvent(node, event);
    return event;
  }

  /** As a desktop gives it. */
  private record Board(Map<DataFormat, Object> content) implements TKClipboard {

    @Override
    public Set<DataFormat> getContentTypes() {
      return content.keySet();
    }

    @Override
    @SafeVarargs
    public final boolean putContent(Pair<DataFormat, Object>... more) {
      return false;
    }

    @Override
    public Object getContent(DataFormat format) {
      return Optional.ofNullable(content.get(format)).orElseThrow();
    }

    @Override
    public boolean hasContent(DataFormat format) {
      return content.containsKey(format);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
      return Set.of(TransferMode.COPY);
    }

    @Override
    public void setDragView(Image image) {}

    @Override
    public void setDragViewOffsetX(double x) {}

    @Override
    public void setDragViewOffsetY(double y) {}

    @Override
    public Image getDragView() {
      throw new UnsupportedOperationException();
    }

    @Override
    public double getDragViewOffsetX() {
      return 0;
    }

    @Override
    public double getDragViewOffsetY() {
      return 0;
    }
  }
}
