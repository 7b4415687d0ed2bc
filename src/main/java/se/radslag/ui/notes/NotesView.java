package se.radslag.ui.notes;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.MeetingClock;
import se.radslag.ui.common.Shown;
import se.radslag.ui.notes.completion.CompletionModel;
import se.radslag.work.Background;

/** The step Anteckna: the agenda at the left, the item chosen there and its notes at the right. */
public final class NotesView extends SplitPane {

  private static final double LIST_SHARE = 0.27;
  private static final double LIST_LEAST = 240;
  private static final double LIST_LEAST_IN_EM = 13;

  private final Controls controls;
  private final AgendaModel model;
  private final ItemView item;
  private final boolean locked;
  private final Runnable versions;
  private final Commands commands = new Commands();

  /**
   * @param completion what can be offered while notes are written
   * @param clock what the clocks of the meeting go by
   * @param versions shows the earlier versions of the item's notes
   */
  public NotesView(
      Controls controls,
      Background background,
      AgendaModel model,
      CompletionModel completion,
      boolean locked,
      MeetingClock clock,
      Runnable versions) {
    this.controls = controls;
    this.model = model;
    this.locked = locked;
    this.versions = versions;
    this.item =
        new ItemView(
            controls,
            background,
            model,
            completion,
            locked,
            new ItemProgress(controls, model, clock, locked, versions));
    setId("notes-step");
    Label nothing = controls.text("ui.notes.no-item", "hint");
    var list = new ItemListView(controls, model, commands, locked);
    // Where the text is large, long words need more.
    list.minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(LIST_LEAST, LIST_LEAST_IN_EM * nothing.getFont().getSize()),
                nothing.fontProperty()));
    SplitPane.setResizableWithParent(list, false);
    getItems().addAll(list, new StackPane(nothing, item));
    setDividerPositions(LIST_SHARE);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Attachment.whileShown(
        this, () -> model.selectedProperty().subscribe(shown -> choose(shown, nothing)));
  }

  /** Does what a command says, and puts the caret where she then writes. */
  public void run(AgendaCommand command) {
    // What stands in a split pane is in the window only when that has its look.
    applyCss();
    switch (command) {
      case NEW_ITEM -> unlocked(commands::add);
      case OTHER_MATTER ->
          unlocked(
              () -> {
                model.addOtherMatter();
                item.focusNotes();
              });
      case FIND -> item.find();
      case FINISH -> unlocked(model::finishShown);
      case VERSIONS -> versions.run();
    }
  }

  private void unlocked(Runnable action) {
    if (!locked) {
      action.run();
    }
  }

  /** Seeking goes on wherever the focus is in this step. */
  private void key(KeyEvent event) {
    Stream.of(FindCommand.NEXT, FindCommand.PREVIOUS)
        .filter(command -> command.everywhere().match(event))
        .findFirst()
        .ifPresent(
            command -> {
              item.find(command);
              event.consume();
            });
  }

  private void choose(Optional<ItemModel> shown, Node nothing) {
    Shown.set(item, shown.isPresent());
    Shown.set(nothing, shown.isEmpty());
  }

  private final class Commands implements ItemListView.Commands {

    @Override
    public void add() {
      model.add();
      item.focusTitle();
    }

    @Override
    public void remove(ItemModel unwanted) {
      ItemRemoval.ask(controls.texts(), getScene().getWindow(), model, unwanted);
    }

    @Override
    public void rename() {
      item.focusTitle();
    }

    @Override
    public void write() {
      item.focusNotes();
    }
  }
}
