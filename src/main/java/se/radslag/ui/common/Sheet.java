package se.radslag.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import se.radslag.texts.Texts;

/** Something to look at in front of the window; Escape takes it away. */
public final class Sheet {

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
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    DialogPane pane = dialog.getDialogPane();
    pane.setId(id);
    pane.getStyleClass().add("sheet");
    pane.setContent(scroll);
    pane.setMaxSize(owner.getWidth(), owner.getHeight());
    pane.getButtonTypes().setAll(close);
    pane.lookupButton(close).setId("close-" + id);
    // The window's text may be made larger while this is shown.
    Bindings.bindContent(pane.getStylesheets(), owner.getScene().getStylesheets());
    dialog.setOnHidden(
        event -> Bindings.unbindContent(pane.getStylesheets(), owner.getScene().getStylesheets()));
    dialog.show();
  }
}
