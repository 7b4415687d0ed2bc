package se.radslag.ui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Change;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;
import se.radslag.work.Attachments;
import se.radslag.work.Background;

final class AttachmentsModelTest {

  @TempDir private Path folder;
  private DataFile data;
  private Meeting meeting;
  private Attachments store;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    meeting = fiction.keep(data, fiction.meeting());
    store = new Attachments(data);
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void filesAreAddedOneAfterTheOtherAndARefusedOneDoesNotStopTheRest() throws IOException {
    AttachmentsModel model = model(Background.sameThread());
    model.add(List.of(file("a.txt", "a"), folder.resolve("saknas.txt"), file("b.txt", "b")));
    assertEquals(List.of("a.txt", "b.txt"), names(model));
    assertEquals(List.of(Problem.Kind.FILE_MISSING), problems(model));
    assertEquals(Optional.empty(), model.readingProperty().get());
    model.add(List.of(file("c.txt", "c")));
    assertEquals(List.of(), problems(model), "what was refused before is said no more");
  }

  @Test
  void namesPlacesAndOrderAreInTheDataFileAndOutliveTheProgram() throws IOException {
    AttachmentsModel model = model(Background.sameThread());
    model.add(List.of(file("a.txt", "a"), file("b.txt", "b"), file("c.txt", "c")));
    AttachmentModel first = model.attachments().getFirst();
    first.name.type("karta");
    first.item(Optional.of(meeting.items().get(3).id()));
    model.moveTo(first, 3);
    model.remove(model.attachments().getFirst());
    data.close();
    data = DataFiles.create(folder);
    assertEquals(
        List.of("c.txt", "karta.txt"),
        new Attachments(data).of(meeting.id()).stream().map(one -> one.name()).toList());
    assertEquals(
        Optional.of(meeting.items().get(3).id()),
        new Attachments(data).of(meeting.id()).getLast().item());
  }

  @Test
  void aFileThatArrivesWhileAnotherIsRenamedIsNotLost() throws IOException {
    Queue<Runnable> work = new ArrayDeque<>();
    Queue<Runnable> window = new ArrayDeque<>();
    AttachmentsModel model = model(new Background(work::add, window::add));
    model.add(List.of(file("a.txt", "a")));
    work.remove().run();
    window.remove().run();
    model.add(List.of(file("b.txt", "b")));
    work.remove().run();
    model.attachments().getFirst().name.type("karta");
    window.remove().run();
    assertEquals(List.of("karta.txt", "b.txt"), names(model));
    assertEquals(names(model), store.of(meeting.id()).stream().map(one -> one.name()).toList());
  }

  @Test
  void cancellingEndsWhatIsReadAndWhatWaits() throws IOException {
    Queue<Runnable> work = new ArrayDeque<>();
    AttachmentsModel model = model(new Background(work::add, Runnable::run));
    model.add(List.of(file("a.txt", "a"), file("b.txt", "b")));
    assertEquals("a.txt", model.readingProperty().get().orElseThrow().name());
    model.cancel();
    work.remove().run();
    assertEquals(0, work.size());
    assertEquals(List.of(Problem.Kind.FILE_CANCELLED), problems(model));
    assertEquals(List.of(), store.of(meeting.id()));
  }

  @Test
  void anAttachmentIsShownAsACopy() throws IOException {
    AttachmentsModel model = model(Background.sameThread());
    model.add(List.of(file("a.txt", "åäö")));
    var shown = new ArrayList<Path>();
    model.open(model.attachments().getFirst(), new Shower(shown));
    assertEquals("åäö", Files.readString(shown.getFirst()));
    assertEquals("a.txt", String.valueOf(shown.getFirst().getFileName()));
  }

  private AttachmentsModel model(Background background) {
    return new AttachmentsModel(
        meeting.id(), store, background, store.of(meeting.id()), this::apply);
  }

  private void apply(Change change) {
    data.write(
        session -> {
          session.apply(change);
          return change;
        });
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> names(AttachmentsModel model) {
    return model.attachments().stream().map(one -> one.name.value()).toList();
  }

  private static List<Problem.Kind> problems(AttachmentsModel model) {
    return model.problemsProperty().get().stream().map(Problem::kind).toList();
  }

  private record Shower(List<Path> shown) implements AttachmentFiles {

    @Override
    public List<Path> openAttachments() {
      return List.of();
    }

    @Override
    public Outcome<Path> show(Path file) {
      shown.add(file);
      return Outcome.done(file);
    }
  }
}
