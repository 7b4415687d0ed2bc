package se.radslag.ui.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import se.radslag.model.DocumentKind;
import se.radslag.model.Outcome;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.TriedTemplate;

/**
 * The template of the minutes of a council that is not made yet: only where the file is. Threads
 * may share it.
 */
public final class ChosenFile implements Keeper {

  private final AtomicReference<Optional<Path>> file = new AtomicReference<>(Optional.empty());

  /** The file, if one was chosen. */
  public Optional<Path> file() {
    return file.get();
  }

  @Override
  public Outcome<Path> keep(DocumentKind kind, Path chosen) {
    file.set(Optional.of(chosen));
    return Outcome.done(chosen);
  }

  @Override
  public void forget(DocumentKind kind) {
    file.set(Optional.empty());
  }

  @Override
  public List<DocumentKind> kinds() {
    return List.of(DocumentKind.MINUTES);
  }

  @Override
  public Map<DocumentKind, String> names() {
    return file.get()
        .map(one -> Map.of(DocumentKind.MINUTES, String.valueOf(one.getFileName())))
        .orElseGet(Map::of);
  }

  @Override
  public Outcome<TriedTemplate> examine(DocumentKind kind) {
    return file.get()
        .map(one -> CouncilTemplate.examine(kind, one))
        .orElseGet(() -> CouncilTemplate.examineBuiltIn(kind));
  }
}
