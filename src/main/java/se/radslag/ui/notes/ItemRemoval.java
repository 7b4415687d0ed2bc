package se.radslag.ui.notes;

import javafx.stage.Window;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Question;

/** Taking an item off the agenda. */
public final class ItemRemoval {

  private ItemRemoval() {}

  /** Takes an item away, after asking if anything is written in it. */
  public static void ask(Texts texts, Window owner, AgendaModel model, ItemModel unwanted) {
    if (unwanted.empty()) {
      model.remove(unwanted);
    } else {
      String question =
          unwanted.notesProperty().get().isEmpty()
              ? "ui.notes.remove-title-question"
              : "ui.notes.remove-question";
      Question.ask(
          texts,
          owner,
          texts.get(question, unwanted.headingProperty().get()),
          "ui.notes.remove-yes",
          () -> model.remove(unwanted));
    }
  }
}
