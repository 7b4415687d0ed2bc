package se.radslag.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.fxmisc.flowless.VirtualizedScrollPane;
import se.radslag.swedish.Phrases;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.LayoutIsland;
import se.radslag.ui.common.Shown;
import se.radslag.ui.common.WholeText;
import se.radslag.ui.names.NameCompletion;
import se.radslag.ui.names.NamePopup;
import se.radslag.ui.notes.completion.Completing;
import se.radslag.ui.notes.completion.CompletionModel;
import se.radslag.work.Background;

/** One item at a time: its title, who presents it, its notes. */
final class ItemView extends VBox {

  /** With less room than this beside the notes, in the text's own size, all is closer together. */
  private static final double NARROW_IN_EM = 26;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  private final Texts texts;
  private final AgendaModel model;
  private final Label number = new Label();
  private final TextField title = FieldInput.create("item-title");
  private final TextField presenters = FieldInput.create("item-presenters");
  private final NotesEditor editor;
  private final Completing completing;
  private final FindModel finding;
  private final FindBar find;
  private final Label remark = new Label();
  private Optional<Subscription> listening = Optional.empty();

  /**
   * @param completion what can be offered while notes are written
   * @param progress how it goes with the item
   */
  ItemView(
      Controls controls,
      Background background,
      AgendaModel model,
      CompletionModel completion,
      boolean locked,
      ItemProgress progress) {
    this.texts = controls.texts();
    this.model = model;
    List<String> labels = Phrases.remarkLabels();
    editor = new NotesEditor(controls.texts(), background, labels.getFirst());
    completing =
        new Completing(controls.texts(), editor, completion, editor::exchange, editor::remark);
    editor.assist(completing);
    getStyleClass().add("item");
    number.getStyleClass().addAll("item-label", "item-number");
    number.setLabelFor(title);
    title.getStyleClass().add("item-title");
    title.setPromptText(controls.texts().get("ui.notes.title-prompt"));
    title.setAccessibleText(controls.texts().get("ui.notes.title"));
    HBox.setHgrow(title, Priority.ALWAYS);
    var heading = new HBox(number, title);
    heading.getStyleClass().add("item-heading");
    var kinds = new KindBar(controls, editor, labels);
    var scroll = new LayoutIsland(completing.around(new VirtualizedScrollPane<>(editor)));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    title.setOnAction(event -> focusNotes());
    finding = new FindModel(model);
    find = new FindBar(controls, finding, this::point, this::goOn);
    var whole = new WholeText(title);
    whole.getStyleClass().add("item-whole");
    getChildren()
        .addAll(find, heading, whole, presenting(controls), kinds, scroll, remark, progress);
    remark.setId("notes-remark");
    remark.setWrapText(true);
    remark.setMinHeight(USE_PREF_SIZE);
    remark.getStyleClass().add("notes-remark");
    title.setEditable(!locked);
    presenters.setEditable(!locked);
    editor.setEditable(!locked);
    kinds.setEditable(!locked);
    Attachment.whileShown(this, this::listen);
  }

  void focusTitle() {
    title.requestFocus();
    title.selectAll();
  }

  void focusNotes() {
    editor.requestFocus();
  }

  /** Opens the bar for seeking in the meeting, with what is selected. */
  void find() {
    if (!find.isOpen()) {
      finding.from(editor.firstSelected(), editor.firstColumnSelected());
    }
    String selected = editor.isFocused() ? editor.getSelectedText() : "";
    find.open(selected.contains("\n") ? "" : selected);
  }

  /** Goes on seeking, or begins if nothing is sought. */
  void find(FindCommand command) {
    if (find.isOpen()) {
      find.run(command);
    } else {
      find();
    }
  }

  /** Shows a hit without taking the focus. */
  private void point(Optional<Hit> hit) {
    title.pseudoClassStateChanged(FOUND, in(hit, Hit.Where.TITLE));
    presenters.pseudoClassStateChanged(FOUND, in(hit, Hit.Where.PRESENTERS));
    hit.or(finding::origin).filter(one -> one.where() == Hit.Where.NOTES).ifPresent(editor::point);
  }

  /** Puts the caret after a hit. */
  private void goOn(Optional<Hit> hit) {
    title.pseudoClassStateChanged(FOUND, false);
    presenters.pseudoClassStateChanged(FOUND, false);
    switch (hit.map(Hit::where).orElse(Hit.Where.NOTES)) {
      case TITLE -> hit.ifPresent(one -> enter(title, one));
      case PRESENTERS -> hit.ifPresent(one -> enter(presenters, one));
      case NOTES -> {
        editor.deselect();
        focusNotes();
      }
    }
  }

  private static void enter(TextField field, Hit hit) {
    field.requestFocus();
    field.selectRange(hit.end(), hit.end());
  }

  private static boolean in(Optional<Hit> hit, Hit.Where where) {
    return hit.filter(one -> one.where() == where).isPresent();
  }

  private Node presenting(Controls controls) {
    presenters.setPromptText(controls.texts().get("ui.names.prompt"));
    NamePopup.complete(presenters, new NameCompletion(model.known()), texts);
    HBox.setHgrow(presenters, Priority.ALWAYS);
    Label name = controls.label("ui.notes.presenters", presenters);
    name.getStyleClass().add("item-label");
    var line = new HBox(name, presenters);
    line.getStyleClass().add("item-presenting");
    return line;
  }

  private Subscription listen() {
    return Subscription.combine(
        widthProperty().subscribe(this::fit),
        number.fontProperty().subscribe(this::fit),
        model.selectedProperty().subscribe(this::change),
        () -> change(Optional.empty()));
  }

  private void fit() {
    boolean narrow = getWidth() > 0 && getWidth() < NARROW_IN_EM * number.getFont().getSize();
    pseudoClassStateChanged(NARROW, narrow);
  }

  /** The item shown before is let go first: what is then written into the fields is not its own. */
  private void change(Optional<ItemModel> item) {
    listening.ifPresent(Subscription::unsubscribe);
    listening = item.map(this::show);
  }

  private Subscription show(ItemModel item) {
    editor.show(item.history());
    completing.show(item::item);
    return Subscription.combine(
        FieldInput.bind(title, item.title),
        FieldInput.bind(presenters, item.presenters),
        item.numberProperty().subscribe(now -> number.setText(texts.get("ui.notes.number", now))),
        editor.remarkProperty().subscribe(this::remark),
        editor::release);
  }

  private void remark(String sentence) {
    remark.setText(sentence);
    Shown.set(remark, !sentence.isEmpty());
  }
}
