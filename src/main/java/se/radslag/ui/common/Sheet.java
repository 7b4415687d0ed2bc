package se.radslag.ui.common;

import javafx.beans.binding.Bindings;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Window;
import se.radslag.texts.Texts;

/** Something to look at in front of the window; Escape takes it away. */
public final class Sheet {

  /** So much of the window it may cover at the most, besides its buttons. */
  private static final double WIDEST = 0.92;

  private static final double HIGHEST = 0.74;

  private Sheet() {}

  /**
   * Shows it and comes back at once.
   *
   * @param id of what is shown; the button that closes it is called the same with "close-" before
   * @param title the key of its title
   */
  public static void show(Texts texts, Window owner, String id, String title, Node content) {
    var close = new ButtonType(texts.get("ui.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(texts.get(title));
    dialog.setResizable(true);
    var scroll = new Page(content, WIDEST * owner.getWidth(), HIGHEST * owner.getHeight());
    scroll.setAccessibleText(texts.get(title));
    scroll.setFitToHeight(content instanceof FillsSheet);
    ScrollToFocus.in(scroll);
    DialogPane pane = dialog.getDialogPane();
    pane.setId(id);
    pane.getStyleClass().add("sheet");
    pane.setContent(scroll);
    pane.getButtonTypes().setAll(close);
    pane.lookupButton(close).setId("close-" + id);
    // Text fields and lists keep Escape to themselves.
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && keepsEscape(event.getTarget())) {
            event.consume();
            dialog.close();
          }
        });
    // The window's text may be made larger while this is shown.
    Bindings.bindContent(pane.getStylesheets(), owner.getScene().getStylesheets());
    dialog.setOnHidden(
        event -> Bindings.unbindContent(pane.getStylesheets(), owner.getScene().getStylesheets()));
    dialog.show();
    if (content.lookupAll("*").stream().noneMatch(Node::isFocusTraversable)) {
      scroll.requestFocus();
    }
  }

  private static boolean keepsEscape(EventTarget target) {
    return target instanceof TextInputControl || target instanceof ListView<?>;
  }

  /** Is as large as what is in it, up to a bound; then it is scrolled, also with the keys. */
  private static final class Page extends ScrollPane {

    private final double widest;
    private final double highest;

    Page(Node content, double widest, double highest) {
      super(content);
      this.widest = widest;
      this.highest = highest;
      getStyleClass().add("sheet-page");
      setFitToWidth(true);
    }

    @Override
    protected double computePrefWidth(double height) {
      return Math.min(super.computePrefWidth(height), widest);
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.min(super.computePrefHeight(width), highest);
    }
  }
}
