package se.radslag.ui.template;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import se.radslag.model.Outcome;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.TriedTemplate;

/** The template of a council that is not made yet: only where the file is. Threads may share it. */
public final class ChosenFile implements Keeper {

  private final AtomicReference<Optional<Path>> file = new AtomicReference<>(Optional.empty());

  /** The file, if one was chosen. */
  public Optional<Path> file() {
    return file.get();
  }

  @Override
  public Outcome<Path> keep(Path chosen) {
    file.set(Optional.of(chosen));
    return Outcome.done(chosen);
  }

  @Override
  public void forget() {
    file.set(Optional.empty());
  }

  @Override
  public Optional<String> name() {
    return file.get().map(one -> String.valueOf(one.getFileName()));
  }

  @Override
  public Outcome<TriedTemplate> examine() {
    return file.get().map(CouncilTemplate::examine).orElseGet(CouncilTemplate::examineBuiltIn);
  }
}
