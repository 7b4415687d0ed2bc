package se.radslag.ui.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import se.radslag.model.DocumentKind;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.TemplateFinding;
import se.radslag.work.Background;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.SampleDocument;
import se.radslag.work.TriedTemplate;

/** The Word templates of a council while they are chosen. Belongs to the window's thread. */
public final class TemplateModel {

  private final Keeper keeper;
  private final Background background;
  private final SampleModel pages;
  private final ObjectProperty<DocumentKind> kind =
      new SimpleObjectProperty<>(DocumentKind.MINUTES);
  private final ReadOnlyObjectWrapper<Map<DocumentKind, String>> names =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<Tried>> tried =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

  public TemplateModel(Keeper keeper, Background background) {
    this.keeper = keeper;
    this.background = background;
    this.pages = new SampleModel(background);
    kind.subscribe(
        () -> {
          tried.set(Optional.empty());
          refusal.set(Optional.empty());
          pages.cancel();
        });
  }

  /** The documents that may have a template of the council's own. */
  List<DocumentKind> kinds() {
    return keeper.kinds();
  }

  /** Which document's template is looked at and chosen. */
  ObjectProperty<DocumentKind> kindProperty() {
    return kind;
  }

  /** What the council's own templates came from; another kind is made with the program's own. */
  ReadOnlyObjectProperty<Map<DocumentKind, String>> namesProperty() {
    return names.getReadOnlyProperty();
  }

  /** What the template of a document came from, if it is the council's own. */
  Optional<String> name(DocumentKind of) {
    return Optional.ofNullable(names.get().get(of));
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

  /** The pages of the sample. */
  SampleModel pages() {
    return pages;
  }

  /** Asks what is used now. */
  void refresh() {
    background.run(keeper::names).then(names::set).orElse(this::failed).start();
  }

  /** Looks a file through, and takes it as the template if it can be used. */
  public void choose(Path file) {
    DocumentKind wanted = kind.get();
    begin();
    background
        .attempt(
            () ->
                CouncilTemplate.examine(wanted, file)
                    .then(
                        found ->
                            found.usable()
                                ? keeper.keep(wanted, file).then(kept -> looked(file, found))
                                : looked(file, found)))
        .then(looked -> show(wanted, looked))
        .orElse(this::failed)
        .start();
  }

  /** Takes the program's own template after all. */
  public void useBuiltIn() {
    DocumentKind wanted = kind.get();
    begin();
    tried.set(Optional.empty());
    pages.cancel();
    background
        .run(
            () -> {
              keeper.forget(wanted);
              return keeper.names();
            })
        .then(
            now -> {
              working.set(false);
              names.set(now);
            })
        .orElse(this::failed)
        .start();
  }

  /** Shows a meeting that does not exist in the template chosen last, or else in the one used. */
  void preview(TemplatePreview preview) {
    begin();
    Callable<Outcome<SampleDocument>> sample = sample();
    background
        .attempt(() -> sample.call().then(preview::show))
        .then(shown -> working.set(false))
        .orElse(this::failed)
        .start();
  }

  /**
   * Shows the pages of the same in the window.
   *
   * @param width how wide a page is to be, in pixels
   */
  void showPages(int width) {
    refusal.set(Optional.empty());
    pages.show(sample(), width);
  }

  private Callable<Outcome<SampleDocument>> sample() {
    DocumentKind wanted = kind.get();
    Optional<SampleDocument> last = tried.get().flatMap(one -> one.found().sample());
    return () ->
        last.map(Outcome::done).orElseGet(() -> keeper.examine(wanted).then(TemplateModel::sample));
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

  private Outcome<Looked> looked(Path file, TriedTemplate found) {
    return Outcome.done(
        new Looked(new Tried(String.valueOf(file.getFileName()), found), keeper.names()));
  }

  /** What was found is shown only where it was asked for. */
  private void show(DocumentKind wanted, Looked looked) {
    working.set(false);
    names.set(looked.names());
    if (kind.get() == wanted) {
      pages.cancel();
      tried.set(Optional.of(looked.tried()));
    }
  }

  private void failed(Problem problem) {
    working.set(false);
    tried.set(Optional.empty());
    refusal.set(Optional.of(problem));
  }

  private record Looked(Tried tried, Map<DocumentKind, String> names) {}

  /** A file that was looked through. */
  record Tried(String name, TriedTemplate found) {

    List<TemplateFinding> findings() {
      return found.findings();
    }
  }
}
