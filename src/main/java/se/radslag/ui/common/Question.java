package se.radslag.ui.common;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Modality;
import javafx.stage.Window;
import se.radslag.texts.Texts;

/** Asks before something that cannot be taken back. */
public final class Question {

  private Question() {}

  /**
   * Asks; the window goes on working meanwhile.
   *
   * @param yes the key of the words for doing it, which are not the default answer
   * @param action done if the answer is yes
   */
  public static void ask(Texts texts, Window owner, String question, String yes, Runnable action) {
    var doIt = new ButtonType(texts.get(yes), ButtonBar.ButtonData.OTHER);
    var leaveIt = new ButtonType(texts.get("ui.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    var alert = new Alert(Alert.AlertType.NONE, question, doIt, leaveIt);
    alert.initOwner(owner);
    alert.initModality(Modality.WINDOW_MODAL);
    alert.setTitle(texts.get("ui.title"));
    alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    alert.getDialogPane().lookupButton(doIt).setId("yes");
    alert.getDialogPane().lookupButton(leaveIt).setId("no");
    alert
        .resultProperty()
        .subscribe(
            answer -> {
              if (answer == doIt) {
                action.run();
              }
            });
    alert.show();
  }
}
