package se.radslag.ui.pages;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import se.radslag.document.pdf.PagePicture;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** Pages to look at, one below the other, larger or smaller; with keys and with buttons. */
public final class PagesPane extends VBox {

  /** Beside a page, so that its edges are seen. */
  private static final double AROUND = 14;

  private static final double STEP = 1.25;
  private static final double SMALLEST = 0.5;
  private static final double LARGEST = 4;

  private final Controls controls;
  private final String id;
  private final Runnable fitted;
  private final VBox pages = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Label place = new Label();
  private final Label says = new Label();
  private double zoom = 1;

  /**
   * @param id begins the ids of what is in it: {@code pages} gives {@code pages-scroll}
   * @param fitted told when the pages have got another width, and should be drawn for it soon
   */
  public PagesPane(Controls controls, String id, Runnable fitted) {
    this.controls = controls;
    this.id = id;
    this.fitted = fitted;
    getStyleClass().add("pages-pane");
    pages.setId(id);
    pages.getStyleClass().add("pages");
    scroll.setId(id + "-scroll");
    scroll.setContent(new StackPane(pages));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("pages-scroll");
    scroll.setAccessibleText(controls.texts().get("ui.pages.name"));
    scroll.setFocusTraversable(true);
    scroll.vvalueProperty().subscribe(value -> tellPlace());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    place.setId(id + "-place");
    place.setMinWidth(USE_PREF_SIZE);
    says.setId(id + "-says");
    says.setWrapText(true);
    says.setMinHeight(USE_PREF_SIZE);
    says.getStyleClass().add("panel-hint");
    Shown.set(says, false);
    Label hint = controls.text("ui.pages.keys", "panel-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(bar(), says, scroll, hint);
    Attachment.whileShown(this, this::listen);
  }

  /** Goes to the pages. */
  public void enter() {
    scroll.requestFocus();
  }

  /**
   * How wide a page is, in the pixels of the screen; nothing in a window that is gone, and before
   * there is room.
   */
  public Optional<Integer> pixels() {
    return Optional.ofNullable(getScene())
        .map(Scene::getWindow)
        .filter(Window::isShowing)
        .map(window -> pageWidth() * window.getOutputScaleX())
        .filter(width -> width > 1)
        .map(width -> (int) Math.ceil(width));
  }

  private Subscription listen() {
    return scroll.viewportBoundsProperty().subscribe(bounds -> fit());
  }

  private FlowPane bar() {
    var bar =
        new FlowPane(
            sign(id + "-previous", "↑", "ui.pages.previous", () -> step(-1)),
            sign(id + "-next", "↓", "ui.pages.next", () -> step(1)),
            place,
            sign(id + "-smaller", "−", "ui.pages.smaller", () -> zoom(zoom / STEP)),
            sign(id + "-larger", "+", "ui.pages.larger", () -> zoom(zoom * STEP)),
            sign(id + "-fit", "↔", "ui.pages.fit", () -> zoom(1)));
    bar.getStyleClass().addAll("panel-buttons", "pages-bar");
    return bar;
  }

  private Button sign(String id, String sign, String words, Runnable action) {
    return controls.sign(id, sign, controls.texts().get(words), action);
  }

  private double pageWidth() {
    return (scroll.getViewportBounds().getWidth() - AROUND) * zoom;
  }

  /** What is drawn is made to fit at once, and drawn anew when the width stays. */
  private void fit() {
    double width = pageWidth();
    if (width > 1) {
      pages.getChildren().forEach(node -> ((PageView) node).fit(width));
      fitted.run();
    }
  }

  /** Says something above the pages; the empty text says nothing. */
  public void say(String words) {
    says.setText(words);
    Shown.set(says, !words.isEmpty());
  }

  /** Shows pages in the place of others; where one looked one goes on looking. */
  public void show(List<PagePicture> drawn) {
    double at = scroll.getVvalue();
    while (pages.getChildren().size() > drawn.size()) {
      pages.getChildren().removeLast();
    }
    for (int i = 0; i < drawn.size(); i++) {
      PagePicture page = drawn.get(i);
      String words = controls.texts().get("ui.pages.page", i + 1, drawn.size(), page.text());
      if (i == pages.getChildren().size()) {
        pages
            .getChildren()
            .add(new PageView(id.equals("pages") ? "page-" + (i + 1) : id + "-page-" + (i + 1)));
      }
      ((PageView) pages.getChildren().get(i)).show(page, words, pageWidth());
    }
    scroll.layout();
    scroll.setVvalue(at);
    tellPlace();
  }

  private void key(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    boolean done =
        plain
            && switch (event.getCode()) {
              case PAGE_DOWN -> step(1);
              case PAGE_UP -> step(-1);
              case PLUS, ADD -> zoom(zoom * STEP);
              case MINUS, SUBTRACT -> zoom(zoom / STEP);
              case DIGIT0, NUMPAD0 -> zoom(1);
              default -> false;
            };
    if (done) {
      event.consume();
    }
  }

  private boolean zoom(double wanted) {
    zoom = Math.clamp(wanted, SMALLEST, LARGEST);
    scroll.setFitToWidth(zoom <= 1);
    fit();
    return true;
  }

  private boolean step(int by) {
    int count = pages.getChildren().size();
    if (count > 0) {
      int next = Math.clamp(current() + by, 0, count - 1);
      double hidden = hidden();
      double top = pages.getChildren().get(next).getBoundsInParent().getMinY();
      scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, top / hidden));
      tellPlace(next);
    }
    return true;
  }

  /** The page that most of what is seen belongs to. */
  private int current() {
    double middle = scroll.getVvalue() * hidden() + scroll.getViewportBounds().getHeight() / 2;
    int current = 0;
    for (int i = 0; i < pages.getChildren().size(); i++) {
      if (pages.getChildren().get(i).getBoundsInParent().getMinY() <= middle) {
        current = i;
      }
    }
    return current;
  }

  private double hidden() {
    return pages.getHeight() - scroll.getViewportBounds().getHeight();
  }

  private void tellPlace() {
    tellPlace(current());
  }

  private void tellPlace(int page) {
    int count = pages.getChildren().size();
    place.setText(count == 0 ? "" : controls.texts().get("ui.pages.place", page + 1, count));
  }
}
