package se.radslag.ui.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;
import se.radslag.model.Problem;
import se.radslag.model.Revision;
import se.radslag.work.Background;
import se.radslag.work.EarlierVersions;

/**
 * The earlier versions of the notes of the item shown, and the last ones of items that were taken
 * off the agenda. Belongs to the window's thread.
 */
public final class VersionsModel {

  private final MeetingId meeting;
  private final AgendaModel agenda;
  private final EarlierVersions versions;
  private final Background background;
  private final Runnable save;
  private final Consumer<Problem> problems;
  private final Optional<ItemModel> item;
  private final ReadOnlyObjectWrapper<Optional<List<Revision>>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param save has everything saved, and waits until it is; called away from the window's thread
   * @param problems told when the versions cannot be read
   */
  public VersionsModel(
      MeetingId meeting,
      AgendaModel agenda,
      EarlierVersions versions,
      Background background,
      Runnable save,
      Consumer<Problem> problems) {
    this.meeting = meeting;
    this.agenda = agenda;
    this.versions = versions;
    this.background = background;
    this.save = save;
    this.problems = problems;
    this.item = agenda.selectedProperty().get();
  }

  /** The versions, the latest first, those of items taken away after them; empty until read. */
  public ReadOnlyObjectProperty<Optional<List<Revision>>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Reads the versions there are. */
  public void refresh() {
    background
        .run(
            () -> {
              save.run();
              return versions.of(meeting);
            })
        .then(all -> found.set(Optional.of(shown(all))))
        .orElse(problems)
        .start();
  }

  /** Whether it is a version of an item that was taken off the agenda. */
  public boolean gone(Revision version) {
    return !onAgenda().contains(version.item());
  }

  /** A version's paragraphs beside those there are now. */
  public List<ParagraphChange> changes(Revision version) {
    List<Note> now =
        item.filter(one -> one.id().equals(version.item()))
            .map(one -> one.notesProperty().get())
            .orElseGet(version::notes);
    return ParagraphChange.between(version.notes(), now);
  }

  /**
   * Puts a version in the place of the notes, as one step that can be undone, after these were put
   * aside; or brings an item back to the agenda with its notes.
   */
  public void bringBack(Revision version) {
    background
        .run(
            () -> {
              save.run();
              return versions.keep(version.item());
            })
        .then(kept -> put(version))
        .orElse(problems)
        .start();
  }

  private void put(Revision version) {
    if (gone(version)) {
      agenda.restore(version.item(), version.title(), version.notes());
    } else {
      item.filter(one -> one.id().equals(version.item()))
          .ifPresent(one -> one.write(version.notes()));
    }
  }

  /** Of the item shown all, of those taken away the last of each. */
  private List<Revision> shown(List<Revision> all) {
    List<Note> now = item.map(one -> one.notesProperty().get()).orElse(List.of());
    Stream<Revision> own =
        all.stream()
            .filter(one -> item.filter(shown -> shown.id().equals(one.item())).isPresent())
            .filter(one -> !one.notes().equals(now));
    Set<ItemId> onAgenda = onAgenda();
    var seen = new HashSet<ItemId>();
    Stream<Revision> gone =
        all.stream().filter(one -> !onAgenda.contains(one.item()) && seen.add(one.item()));
    return Stream.concat(own, gone).toList();
  }

  private Set<ItemId> onAgenda() {
    return agenda.items().stream().map(ItemModel::id).collect(Collectors.toSet());
  }
}
