package se.radslag.ui.bringin;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Form;
import se.radslag.work.Proposal;
import se.radslag.work.Proposal.Choice;

/**
 * One file: what to do with it, what was read, to be corrected, and all it says to compare with.
 */
final class ProposalForm extends VBox {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private static final Form.Refusal DATE =
      new Form.Refusal("ui.prepare.no-such-date", "ui.prepare.no-such-date");
  private static final Form.Refusal FROM =
      new Form.Refusal("ui.prepare.no-such-time", "ui.prepare.start-after-end");
  private static final Form.Refusal TO =
      new Form.Refusal("ui.prepare.no-such-time", "ui.prepare.end-before-start");

  private final Controls controls;
  private final Texts texts;
  private final ProposalModel model;
  private final VBox top;
  private final Deque<Runnable> parts = new ArrayDeque<>();

  ProposalForm(Controls controls, ProposalModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    setId("bring-in-form");
    getStyleClass().add("bring-in-form");
    Proposal now = model.proposal();
    var name = new Label(now.name());
    name.getStyleClass().add("form-heading");
    name.setWrapText(true);
    top = new VBox(name, choices(), remarks());
    top.getStyleClass().add("bring-in-top");
    top.setMinWidth(0);
    var scroll = new ScrollPane(top);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    getChildren().add(scroll);
    if (now.readable()) {
      parts.add(() -> top.getChildren().add(form()));
      parts.add(() -> getChildren().addAll(said()));
    }
    Attachment.whileShown(this, () -> model::leave);
  }

  /**
   * Makes the next of its parts.
   *
   * @return whether it is all there
   */
  boolean grow() {
    if (!parts.isEmpty()) {
      parts.removeFirst().run();
    }
    return parts.isEmpty();
  }

  /** Makes what is left of it. */
  void whole() {
    parts.forEach(Runnable::run);
    parts.clear();
  }

  private Node choices() {
    var group = new ToggleGroup();
    var line = new FlowPane();
    line.getStyleClass().add("bring-in-choices");
    line.setMinWidth(0);
    for (Choice choice : Choice.values()) {
      var button = new RadioButton(texts.get(words(choice)));
      button.setId("bring-in-" + Texts.key(choice));
      button.setToggleGroup(group);
      button.setWrapText(true);
      button.maxWidthProperty().bind(line.widthProperty());
      button.setOnAction(event -> model.choose(choice));
      line.getChildren().add(button);
      Attachment.whileShown(
          button,
          () ->
              model
                  .proposalProperty()
                  .subscribe(
                      now -> {
                        button.setSelected(now.choice() == choice);
                        button.setDisable(!model.possible(choice));
                      }));
    }
    return line;
  }

  private static String words(Choice choice) {
    return switch (choice) {
      case KEEP -> "ui.bring-in.choice-keep";
      case SKIP -> "ui.bring-in.choice-skip";
      case REPLACE -> "ui.bring-in.choice-replace";
    };
  }

  private Node remarks() {
    var box = new VBox();
    box.setId("bring-in-remarks");
    box.getStyleClass().add("bring-in-remarks");
    Attachment.whileShown(box, () -> model.proposalProperty().subscribe(now -> say(box, now)));
    return box;
  }

  private void say(VBox box, Proposal now) {
    box.getChildren().clear();
    for (String remark : new ProposalWords(texts).remarks(now)) {
      var label = new Label(remark);
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.pseudoClassStateChanged(FAILED, !now.readable());
      box.getChildren().add(label);
    }
  }

  private Form form() {
    var form = new Form(controls);
    form.shortField(
        "bring-in-date",
        "ui.prepare.date",
        model.fields().date,
        DATE,
        new Label(model.proposal().details().date().written()),
        new Region());
    form.longField("bring-in-council", "ui.bring-in.council", model.fields().council);
    form.longField("bring-in-title", "ui.prepare.title", model.fields().title);
    form.shortField(
        "bring-in-from", "ui.prepare.from", model.fields().from, FROM, new Label(), new Region());
    form.shortField(
        "bring-in-to", "ui.prepare.to", model.fields().to, TO, new Label(), new Region());
    form.longField("bring-in-place", "ui.prepare.place", model.fields().place);
    form.longField(
        "bring-in-number", "ui.prepare.registration-number", model.fields().registrationNumber);
    return form;
  }

  /** All the file says, to compare with. */
  private Node[] said() {
    var text = new ListView<>(FXCollections.observableArrayList(model.proposal().text()));
    text.setId("bring-in-text");
    text.getStyleClass().add("bring-in-text");
    text.setCellFactory(list -> new Line());
    VBox.setVgrow(text, Priority.ALWAYS);
    Label name = controls.label("ui.bring-in.text", text);
    name.getStyleClass().add("form-heading");
    return new Node[] {name, text};
  }

  /** A paragraph over as many lines as it needs. */
  private static final class Line extends ListCell<String> {

    Line() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? "" : item);
    }
  }
}
