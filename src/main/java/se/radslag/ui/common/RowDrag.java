package se.radslag.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Moves rows of a list with the mouse: press on a row's grip, drag, let go; Escape while dragging
 * leaves all as it was. Where the row would land is shown by the pseudo-classes "drop-before" and
 * "drop-after". Belongs to the window's thread.
 */
public final class RowDrag<T> {

  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
  private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

  /** A hand that clicks is not quite still. */
  private static final double A_CLICK = 5;

  private final Node area;
  private final Supplier<List<Row<T>>> rows;
  private final Predicate<Node> grip;
  private final Moving<T> moving;
  private final EventHandler<KeyEvent> escape = this::key;
  private Optional<Held<T>> held = Optional.empty();
  private boolean dragging;

  private RowDrag(Node area, Supplier<List<Row<T>>> rows, Predicate<Node> grip, Moving<T> moving) {
    this.area = area;
    this.rows = rows;
    this.grip = grip;
    this.moving = moving;
  }

  /**
   * Lets rows be dragged.
   *
   * @param area what the rows are in
   * @param rows those in sight, in their order
   * @param grip whether a row may be taken hold of at a node in it
   */
  public static <T> void install(
      Node area, Supplier<List<Row<T>>> rows, Predicate<Node> grip, Moving<T> moving) {
    var drag = new RowDrag<>(area, rows, grip, moving);
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
    area.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::drag);
    area.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::release);
  }

  /**
   * Before which row something let go at a height lands, counted from 0; after the last, one more.
   *
   * @param seen the rows in sight, in their order; at least one
   */
  static int gap(List<Span> seen, double height) {
    return seen.stream()
        .filter(row -> height < (row.top + row.bottom) / 2)
        .findFirst()
        .map(Span::index)
        .orElseGet(() -> seen.getLast().index + 1);
  }

  private void press(MouseEvent event) {
    held =
        event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node target
            ? rows.get().stream()
                .filter(row -> grip.test(target) && inside(row.node, target))
                .findFirst()
                .map(row -> new Held<>(row, event.getSceneY()))
            : Optional.empty();
  }

  private void drag(MouseEvent event) {
    if (held.isEmpty()) {
      return;
    }
    if (!dragging && Math.abs(event.getSceneY() - held.get().height) > A_CLICK) {
      dragging = true;
      held.get().row.node.pseudoClassStateChanged(MOVING, true);
      scene().ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, escape));
    }
    if (dragging) {
      show(event.getSceneY());
      event.consume();
    }
  }

  private void show(double height) {
    List<Row<T>> seen = rows.get();
    if (seen.isEmpty()) {
      return;
    }
    int gap = gap(spans(seen), height);
    seen.forEach(
        row -> {
          row.node.pseudoClassStateChanged(BEFORE, row.index == gap);
          row.node.pseudoClassStateChanged(
              AFTER, row.index == seen.getLast().index && gap == row.index + 1);
        });
    moving.reveal(gap);
  }

  private void release(MouseEvent event) {
    if (dragging) {
      List<Row<T>> seen = rows.get();
      Optional<Held<T>> row = held;
      stop();
      if (!seen.isEmpty()) {
        int gap = gap(spans(seen), event.getSceneY());
        row.ifPresent(one -> moving.move(one.row.value, gap));
      }
      event.consume();
    }
    held = Optional.empty();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      stop();
      event.consume();
    }
  }

  private void stop() {
    dragging = false;
    scene().ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape));
    held.ifPresent(one -> one.row.node.pseudoClassStateChanged(MOVING, false));
    held = Optional.empty();
    for (Row<T> row : rows.get()) {
      row.node.pseudoClassStateChanged(BEFORE, false);
      row.node.pseudoClassStateChanged(AFTER, false);
    }
  }

  private Optional<Scene> scene() {
    return Optional.ofNullable(area.getScene());
  }

  private static <T> List<Span> spans(List<Row<T>> seen) {
    return seen.stream()
        .map(
            row -> {
              Bounds bounds = row.node.localToScene(row.node.getLayoutBounds());
              return new Span(row.index, bounds.getMinY(), bounds.getMaxY());
            })
        .toList();
  }

  private static boolean inside(Node row, Node target) {
    for (Node one = target; one != null; one = one.getParent()) {
      if (one.equals(row)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A row in sight.
   *
   * @param index its place in the whole list, counted from 0
   */
  public record Row<T>(int index, Node node, T value) {}

  /** What the list does with a row that is dragged. */
  public interface Moving<T> {

    /** Puts it before the row that is now at that place, or last. */
    void move(T value, int gap);

    /** Brings the rows around a gap into sight. */
    default void reveal(int gap) {}
  }

  /** From where to where a row goes, downward. */
  record Span(int index, double top, double bottom) {}

  private record Held<T>(Row<T> row, double height) {}
}
