package se.radslag.ui.beside;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
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
import javafx.util.Duration;
import javafx.util.Subscription;
import se.radslag.document.pdf.PagePicture;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.PanelPart;
import se.radslag.ui.common.Shown;
import se.radslag.work.SaveState;

/** The pages as they would be, made anew when work pauses and only while they are looked at. */
final class PagesPanel extends VBox implements PanelPart {

  private static final Duration PAUSE = Duration.seconds(1);

  /** Beside a page, so that its edges are seen. */
  private static final double AROUND = 14;

  private static final double STEP = 1.25;
  private static final double SMALLEST = 0.5;
  private static final double LARGEST = 4;

  private final Controls controls;
  private final PagesModel model;
  private final VBox pages = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Label place = new Label();
  private final Label says = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private double zoom = 1;

  /**
   * @param saveState what is written is saved when work pauses, and then the pages change
   */
  PagesPanel(Controls controls, PagesModel model, ObservableValue<SaveState> saveState) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("panel-part");
    pages.setId("pages");
    pages.getStyleClass().add("pages");
    scroll.setId("pages-scroll");
    scroll.setContent(new StackPane(pages));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("pages-scroll");
    scroll.setAccessibleText(controls.texts().get("ui.pages.name"));
    scroll.setFocusTraversable(true);
    scroll.vvalueProperty().subscribe(value -> tellPlace());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    place.setId("pages-place");
    place.setMinWidth(USE_PREF_SIZE);
    says.setId("pages-says");
    says.setWrapText(true);
    says.setMinHeight(USE_PREF_SIZE);
    says.getStyleClass().add("panel-hint");
    Label hint = controls.text("ui.pages.keys", "panel-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    pause.setOnFinished(event -> draw());
    getChildren().addAll(bar(), says, scroll, hint);
    Attachment.whileShown(this, () -> listen(saveState));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void enter() {
    scroll.requestFocus();
  }

  @Override
  public boolean back() {
    return false;
  }

  private FlowPane bar() {
    var bar =
        new FlowPane(
            sign("pages-previous", "↑", "ui.pages.previous", () -> step(-1)),
            sign("pages-next", "↓", "ui.pages.next", () -> step(1)),
            place,
            sign("pages-smaller", "−", "ui.pages.smaller", () -> zoom(zoom / STEP)),
            sign("pages-larger", "+", "ui.pages.larger", () -> zoom(zoom * STEP)),
            sign("pages-fit", "↔", "ui.pages.fit", () -> zoom(1)));
    bar.getStyleClass().addAll("panel-buttons", "pages-bar");
    return bar;
  }

  private Button sign(String id, String sign, String words, Runnable action) {
    return controls.sign(id, sign, controls.texts().get(words), action);
  }

  private Subscription listen(ObservableValue<SaveState> saveState) {
    return Subscription.combine(
        model.stateProperty().subscribe(this::show),
        saveState.subscribe(now -> pause.playFromStart()),
        scroll.viewportBoundsProperty().subscribe(bounds -> fit()),
        pause::stop);
  }

  /**
   * As wide as there is room for, in the pixels of the screen; nothing in a window that is gone.
   */
  private void draw() {
    Optional.ofNullable(getScene())
        .map(Scene::getWindow)
        .filter(Window::isShowing)
        .map(window -> pageWidth() * window.getOutputScaleX())
        .filter(width -> width > 1)
        .ifPresent(width -> model.draw((int) Math.ceil(width)));
  }

  private double pageWidth() {
    return (scroll.getViewportBounds().getWidth() - AROUND) * zoom;
  }

  /** What is drawn is made to fit at once, and drawn anew when the width stays. */
  private void fit() {
    double width = pageWidth();
    if (width > 1) {
      pages.getChildren().forEach(node -> ((PageView) node).fit(width));
      pause.playFromStart();
      if (model.stateProperty().get() instanceof PagesModel.State.None) {
        draw();
      }
    }
  }

  private void show(PagesModel.State state) {
    switch (state) {
      case PagesModel.State.None() -> say(controls.texts().get("ui.pages.working"));
      case PagesModel.State.Failed(var problem) ->
          say(controls.texts().get("ui.pages.failed", controls.texts().of(problem)));
      case PagesModel.State.Shown(List<PagePicture> drawn) -> {
        say("");
        show(drawn);
      }
    }
  }

  private void say(String words) {
    says.setText(words);
    Shown.set(says, !words.isEmpty());
  }

  /** Where one looked one goes on looking. */
  private void show(List<PagePicture> drawn) {
    double at = scroll.getVvalue();
    while (pages.getChildren().size() > drawn.size()) {
      pages.getChildren().removeLast();
    }
    for (int i = 0; i < drawn.size(); i++) {
      PagePicture page = drawn.get(i);
      String words = controls.texts().get("ui.pages.page", i + 1, drawn.size(), page.text());
      if (i == pages.getChildren().size()) {
        pages.getChildren().add(new PageView(i + 1));
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
