package se.radslag.ui.template;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import se.radslag.document.TemplateGuide;
import se.radslag.model.Problem;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;
import se.radslag.work.Background;
import se.radslag.work.GuideDocument;

/** How to make a template and what the tags mean; each part is a stop for the Tab key. */
final class GuideView extends VBox {

  private final Controls controls;
  private final TemplateFiles files;
  private final Background background;
  private final TemplateGuide guide;
  private final Label told = new Label();

  GuideView(Controls controls, TemplateFiles files, Background background) {
    this.controls = controls;
    this.files = files;
    this.background = background;
    this.guide = TemplateGuide.of(controls.texts());
    setId("template-guide-page");
    getStyleClass().add("guide");
    told.setId("guide-told");
    told.setWrapText(true);
    Shown.set(told, false);
    getChildren().addAll(controls.button("save-guide", "ui.template.save-guide", this::save), told);
    guide.sections().forEach(section -> getChildren().add(section(section)));
    // Stops for the keys, and so called something, as controls are.
    for (int i = 0; i < guide.sections().size(); i++) {
      getChildren().get(i + 2).setId("guide-section-" + (i + 1));
    }
  }

  private VBox section(TemplateGuide.Section section) {
    Label heading = label(section.title(), "form-heading");
    var box = new VBox(heading);
    box.getStyleClass().add("guide-section");
    section.paragraphs().forEach(words -> box.getChildren().add(label(words, "guide-words")));
    var tags = new GridPane();
    tags.getStyleClass().add("guide-tags");
    for (TemplateGuide.Entry entry : section.entries()) {
      Label tag = label(entry.tag(), "guide-tag");
      tag.setMinWidth(USE_PREF_SIZE);
      GridPane.setValignment(tag, VPos.TOP);
      tags.addRow(tags.getRowCount(), tag, label(entry.meaning(), "guide-words"));
    }
    box.getChildren().add(tags);
    box.setFocusTraversable(true);
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(
        Stream.of(
                Stream.of(section.title()),
                section.paragraphs().stream(),
                section.entries().stream().map(one -> one.tag() + ": " + one.meaning()))
            .flatMap(all -> all)
            .collect(Collectors.joining(" ")));
    return box;
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void save() {
    files
        .saveDocument(controls.texts().get("ui.template.guide-name"))
        .ifPresent(
            target ->
                background
                    .attempt(() -> GuideDocument.write(guide, target))
                    .then(this::saved)
                    .orElse(this::failed)
                    .start());
  }

  private void saved(Path file) {
    tell(controls.texts().get("ui.template.guide-saved", file.toString()));
  }

  private void failed(Problem problem) {
    tell(controls.texts().of(problem));
  }

  private void tell(String words) {
    told.setText(words);
    Shown.set(told, true);
  }
}
