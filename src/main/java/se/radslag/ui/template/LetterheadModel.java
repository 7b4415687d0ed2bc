package se.radslag.ui.template;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.document.TemplateDraft;
import se.radslag.document.TemplateTags;
import se.radslag.model.DocumentKind;
import se.radslag.model.Problem;
import se.radslag.work.Background;
import se.radslag.work.LetterheadTemplate;

/** A template while it is made of a letter. Belongs to the window's thread. */
final class LetterheadModel {

  private final Background background;
  private final Consumer<Path> made;
  private final Map<Integer, String> tags = new HashMap<>();
  private final TemplateDraft letter;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param made told of the template when it is written
   */
  LetterheadModel(Background background, TemplateDraft letter, Consumer<Path> made) {
    this.background = background;
    this.letter = letter;
    this.made = made;
  }

  /**
   * Reads a letter.
   *
   * @param kind what the template is to be for
   */
  static void read(
      Background background,
      DocumentKind kind,
      Path letter,
      Consumer<TemplateDraft> then,
      Consumer<Problem> orElse) {
    background
        .attempt(() -> LetterheadTemplate.read(kind, letter))
        .then(then)
        .orElse(orElse)
        .start();
  }

  /** The letter's lines. */
  List<TemplateDraft.Line> lines() {
    return letter.lines();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The template that was written. */
  ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /** What the template is to be for. */
  DocumentKind kind() {
    return letter.kind();
  }

  /** The tags a line may be given; what the document is about belongs to the body. */
  List<String> tags(TemplateDraft.Line line) {
    return TemplateTags.fields(kind()).stream()
        .filter(tag -> line.inBody() || TemplateTags.inMargin(tag, kind()))
        .toList();
  }

  /** Says what a line is to hold, or that it stays as it is. */
  void choose(TemplateDraft.Line line, Optional<String> tag) {
    tag.ifPresentOrElse(one -> tags.put(line.number(), one), () -> tags.remove(line.number()));
  }

  /** The tag of what the document is about. */
  String body() {
    return TemplateTags.body(kind());
  }

  /** Whether what the document is about has a place; without it there is no template. */
  boolean complete() {
    return tags.containsValue(body());
  }

  void write(Path target) {
    problem.set(Optional.empty());
    written.set(Optional.empty());
    Map<Integer, String> chosen = Map.copyOf(tags);
    background
        .attempt(() -> LetterheadTemplate.write(letter, chosen, target))
        .then(
            file -> {
              written.set(Optional.of(file));
              made.accept(file);
            })
        .orElse(this::tell)
        .start();
  }

  private void tell(Problem now) {
    problem.set(Optional.of(now));
  }
}
