package se.radslag.ui.template;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.document.TemplateDraft;
import se.radslag.model.Problem;
import se.radslag.model.TemplateFinding;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Sheet;
import se.radslag.ui.common.Shown;
import se.radslag.work.Background;

/**
 * Which template each of a council's documents is made with, all that is wrong with the one chosen,
 * and how it looks.
 */
public final class TemplateView extends VBox {

  private static final int MOST_ROWS = 5;

  /** Of the size of the text: what it is, and where. */
  private static final double ROW = 3.3;

  private final Controls controls;
  private final TemplateModel model;
  private final TemplateFiles files;
  private final Background background;
  private final Label name = new Label();
  private final Label refused = new Label();
  private final Label outcome = new Label();
  private final ListView<TemplateFinding> findings = new ListView<>();
  private final ProgressIndicator progress = new ProgressIndicator();
  private final SampleView sample;
  private final Button choose;
  private final Button builtIn;
  private final Button showPages;

  public TemplateView(
      Controls controls, TemplateModel model, TemplateFiles files, Background background) {
    this.controls = controls;
    this.model = model;
    this.files = files;
    this.background = background;
    setId("template");
    getStyleClass().add("template");
    choose = controls.button("choose-template", "ui.start.template-choose", this::choose);
    builtIn = controls.button("template-built-in", "ui.start.template-use", model::useBuiltIn);
    name.setId("template-name");
    progress.getStyleClass().add("template-progress");
    progress.setAccessibleText(controls.texts().get("ui.template.working"));
    var first = new HBox(name, choose, builtIn, progress);
    first.getStyleClass().add("template-line");
    sample = new SampleView(controls, model.pages());
    showPages = controls.button("show-pages", "ui.template.pages", this::goToPages);
    var others =
        new FlowPane(
            showPages,
            controls.button("show-sample", "ui.template.sample", this::showSample),
            controls.button("make-template", "ui.template.letterhead", this::makeTemplate),
            controls.button("template-guide", "ui.template.guide", this::showGuide));
    others.getStyleClass().add("row-buttons");
    words(refused, "template-refused", "complaint");
    words(outcome, "template-outcome", "template-outcome");
    findings.setId("template-findings");
    findings.getStyleClass().add("findings");
    findings.setAccessibleText(controls.texts().get("ui.template.findings"));
    findings.setCellFactory(list -> new FindingCell(controls.texts(), list));
    if (model.kinds().size() > 1) {
      getChildren().add(new KindList(controls.texts(), model));
    }
    getChildren().addAll(first, others, refused, outcome, findings, sample);
    Attachment.whileShown(this, this::listen);
  }

  /** The first control, for a label to name. */
  public Button first() {
    return choose;
  }

  private static void words(Label label, String id, String style) {
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }

  private void choose() {
    files.openTemplate().ifPresent(model::choose);
  }

  private void showSample() {
    model.preview(TemplatePreview.inWord(files));
  }

  private void showPages() {
    model.showPages(sample.pixels());
  }

  /** Who asks for the pages wants to see them, and they may be below what is seen. */
  private void goToPages() {
    showPages();
    sample.enterWhenShown(showPages);
  }

  private void makeTemplate() {
    files
        .openTemplate()
        .ifPresent(
            letter -> {
              model.forgetRefusal();
              LetterheadModel.read(
                  background, model.kindProperty().get(), letter, this::showLetter, model::tell);
            });
  }

  private void showLetter(TemplateDraft letter) {
    var view =
        new LetterheadView(controls, new LetterheadModel(background, letter, model::choose), files);
    Sheet.show(
        controls.texts(),
        getScene().getWindow(),
        "letterhead",
        "ui.template.letterhead-title",
        view);
    view.enter();
  }

  private void showGuide() {
    Sheet.show(
        controls.texts(),
        getScene().getWindow(),
        "guide",
        "template.guide.title",
        new GuideView(controls, files, background));
  }

  private Subscription listen() {
    model.refresh();
    return Subscription.combine(
        model.namesProperty().subscribe(now -> showName()),
        model.kindProperty().subscribe(now -> showName()),
        model.triedProperty().subscribe(this::showTried),
        model.workingProperty().subscribe(now -> Shown.set(progress, now)),
        model.refusalProperty().subscribe(this::showRefusal));
  }

  private void showName() {
    Optional<String> now = model.name(model.kindProperty().get());
    name.setText(now.orElseGet(() -> controls.texts().get("ui.start.template-built-in")));
    Shown.set(builtIn, now.isPresent());
  }

  private void showRefusal(Optional<Problem> now) {
    refused.setText(now.map(controls.texts()::of).orElse(""));
    Shown.set(refused, now.isPresent());
  }

  private void showTried(Optional<TemplateModel.Tried> now) {
    findings.getItems().setAll(now.map(TemplateModel.Tried::findings).orElseGet(List::of));
    int rows = Math.min(MOST_ROWS, findings.getItems().size());
    findings.setPrefHeight(rows * ROW * name.getFont().getSize());
    Shown.set(findings, rows > 0);
    outcome.setText(now.map(this::outcome).orElse(""));
    Shown.set(outcome, now.isPresent());
    if (now.flatMap(one -> one.found().sample()).isPresent()) {
      showPages();
    }
  }

  private String outcome(TemplateModel.Tried tried) {
    long refusing = tried.findings().stream().filter(TemplateFinding::refuses).count();
    long warning = tried.findings().size() - refusing;
    return refusing > 0
        ? controls.texts().get("ui.template.refused", tried.name(), refusing)
        : controls.texts().get("ui.template.usable", tried.name(), warning);
  }
}
