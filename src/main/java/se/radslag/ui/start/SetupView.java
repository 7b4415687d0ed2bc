package se.radslag.ui.start;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Form;
import se.radslag.ui.common.ScrollToFocus;
import se.radslag.ui.common.Shown;
import se.radslag.ui.template.TemplateFiles;
import se.radslag.ui.template.TemplateView;

/**
 * What is shown while there is no council: setting one up in one page, reading earlier minutes in
 * instead, or trying the program on a council that does not exist.
 */
public final class SetupView extends ScrollPane {

  private final Controls controls;
  private final SetupModel model;
  private final TemplateFiles files;
  private final Label unnamed;
  private final TextField name;

  /**
   * @param files asks for a Word template
   * @param importFiles asks for earlier minutes and reads them
   * @param practise shows a council that does not exist, where that can be done
   */
  public SetupView(
      Controls controls,
      SetupModel model,
      TemplateFiles files,
      Runnable importFiles,
      Optional<Runnable> practise) {
    this.controls = controls;
    this.model = model;
    this.files = files;
    setId("setup");
    setFitToWidth(true);
    setFocusTraversable(false);
    unnamed = controls.text("ui.start.unnamed", "complaint");
    unnamed.setId("council-unnamed");
    Label words = controls.text("ui.start.words", "setup-words");
    words.setWrapText(true);
    var form = new Form(controls);
    name = fill(form);
    Button create = controls.button("create-council", "ui.start.create", this::create);
    create.setDefaultButton(true);
    create.getStyleClass().add("accent");
    var content =
        new VBox(
            controls.text("ui.start.heading", "meeting-heading"),
            words,
            form,
            create,
            others(importFiles, practise));
    content.getStyleClass().addAll("page", "setup");
    setContent(content);
    ScrollToFocus.in(this);
    Attachment.whileShown(this, this::listen);
  }

  /** Where the keys go at first. */
  @Override
  public void requestFocus() {
    name.requestFocus();
  }

  private TextField fill(Form form) {
    form.heading("ui.start.council");
    TextField first = form.longField("council-name", "ui.start.name", model.name);
    first.setPromptText(controls.texts().get("ui.start.name-prompt"));
    form.below(unnamed);
    form.longField("council-organisations", "ui.start.organisations", model.organisations)
        .setPromptText(controls.texts().get("ui.start.organisations-prompt"));
    form.longField("council-administration", "ui.start.administration", model.administration)
        .setPromptText(controls.texts().get("ui.start.administration-prompt"));
    form.heading("ui.start.document");
    form.longField("council-sender", "ui.prepare.sender", model.sender);
    form.longField("council-unit", "ui.prepare.unit", model.unit);
    form.longField("council-place", "ui.start.place", model.place);
    form.longField("council-secretary", "ui.start.secretary", model.secretary);
    var template = new TemplateView(controls, model.template(), files, model.background());
    form.line("ui.start.template", template.first(), template);
    template.first().setAccessibleText(controls.texts().get("ui.start.template-choose"));
    return first;
  }

  private VBox others(Runnable importFiles, Optional<Runnable> practise) {
    var buttons = new FlowPane(controls.button("empty-import", "ui.meetings.import", importFiles));
    practise.ifPresent(
        action ->
            buttons.getChildren().add(controls.button("practise", "ui.start.practise", action)));
    buttons.getStyleClass().add("field-line");
    Label otherwise = controls.text("ui.start.otherwise", "form-heading");
    Label words = controls.text("ui.start.otherwise-words", "hint");
    words.setWrapText(true);
    var all = new VBox(otherwise, words, buttons);
    all.getStyleClass().add("setup-others");
    return all;
  }

  private void create() {
    model.create();
    if (model.unnamedProperty().get()) {
      name.requestFocus();
    }
  }

  private Subscription listen() {
    return model.unnamedProperty().subscribe(now -> Shown.set(unnamed, now));
  }
}
