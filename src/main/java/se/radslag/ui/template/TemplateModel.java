package se.radslag.ui.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.TemplateFinding;
import se.radslag.work.Background;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.SampleDocument;
import se.radslag.work.TriedTemplate;

/** The Word template of a council while it is chosen. Belongs to the window's thread. */
public final class TemplateModel {

  private final Keeper keeper;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<String>> name =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Tried>> tried =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

  public TemplateModel(Keeper keeper, Background background) {
    this.keeper = keeper;
    this.background = background;
  }

  /** What the template that is used came from, if it is the council's own. */
  public ReadOnlyObjectProperty<Optional<String>> nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** What was found in the file chosen last; also when it could not be used. */
  ReadOnlyObjectProperty<Optional<Tried>> triedProperty() {
    return tried.getReadOnlyProperty();
  }

  /** What could not be done. */
  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Whether something is under way. */
  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** Asks what is used now. */
  void refresh() {
    background.run(keeper::name).then(name::set).orElse(this::failed).start();
  }

  /** Looks a file through, and takes it as the template if it can be used. */
  public void choose(Path file) {
    begin();
    background
        .attempt(
            () ->
                CouncilTemplate.examine(file)
                    .then(
                        found ->
                            found.usable()
                                ? keeper.keep(file).then(kept -> Outcome.done(found))
                                : Outcome.done(found)))
        .then(found -> looked(file, found))
        .orElse(this::failed)
        .start();
  }

  /** Takes the program's own template after all. */
  public void useBuiltIn() {
    begin();
    tried.set(Optional.empty());
    background
        .run(
            () -> {
              keeper.forget();
              return keeper.name();
            })
        .then(
            now -> {
              working.set(false);
              name.set(now);
            })
        .orElse(this::failed)
        .start();
  }

  /** Shows a meeting that does not exist in the template chosen last, or else in the one used. */
  void preview(TemplatePreview preview) {
    begin();
    Optional<SampleDocument> last = tried.get().flatMap(one -> one.found().sample());
    background
        .attempt(
            () ->
                last.map(Outcome::done)
                    .orElseGet(() -> keeper.examine().then(TemplateModel::sample))
                    .then(preview::show))
        .then(shown -> working.set(false))
        .orElse(this::failed)
        .start();
  }

  private static Outcome<SampleDocument> sample(TriedTemplate found) {
    return found
        .sample()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.failed(Problem.of(Problem.Kind.TEMPLATE_UNUSABLE, "")));
  }

  /** Tells of something that could not be done. */
  void tell(Problem problem) {
    refusal.set(Optional.of(problem));
  }

  void forgetRefusal() {
    refusal.set(Optional.empty());
  }

  private void begin() {
    refusal.set(Optional.empty());
    working.set(true);
  }

  private void looked(Path file, TriedTemplate found) {
    working.set(false);
    tried.set(Optional.of(new Tried(String.valueOf(file.getFileName()), found)));
    if (found.usable()) {
      name.set(Optional.of(String.valueOf(file.getFileName())));
    }
  }

  private void failed(Problem problem) {
    working.set(false);
    tried.set(Optional.empty());
    refusal.set(Optional.of(problem));
  }

  /** A file that was looked through. */
  record Tried(String name, TriedTemplate found) {

    List<TemplateFinding> findings() {
      return found.findings();
    }
  }
}
