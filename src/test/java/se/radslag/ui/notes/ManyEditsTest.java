package se.radslag.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.Note;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;
import se.radslag.ui.OpenWindow;

/** What is kept is what stands there, whatever is done to the notes and in whatever order. */
final class ManyEditsTest {

  private static final int EDITS = 150;
  private static final List<String> WORDS =
      List.of("a", " ", "Kajen är ny.", "ett\ntvå", "\n", "\n\n", "", "# ", "?", "x\n- y\nz");

  private static final List<NoteKind> KINDS = List.of(NoteKind.values());

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    fiction.keep(data, fiction.meeting());
    window = new OpenWindow(data);
    window.focus("notes");
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatStandsThereIsKept(long seed) {
    var random = new Random(seed);
    var editor = (NotesEditor) window.node("notes");
    for (int i = 0; i < EDITS; i++) {
      OpenWindow.onWindow(
          () -> {
            edit(editor, random);
            return editor;
          });
      assertEquals(standing(editor), kept(editor), "after edit " + i + " of seed " + seed);
    }
  }

  private static void edit(NotesEditor editor, Random random) {
    int start = random.nextInt(editor.getLength() + 1);
    int end = start + random.nextInt(Math.min(40, editor.getLength() - start) + 1);
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> {
        editor.selectRange(start, end);
        editor.replaceSelection(WORDS.get(random.nextInt(WORDS.size())));
      }
      case 4 -> {
        editor.selectRange(start, end);
        editor.setKind(KINDS.get(random.nextInt(KINDS.size())));
      }
      case 5 -> {
        editor.selectRange(start, end);
        editor.deepen(random.nextInt(3) - 1);
      }
      case 6, 7 -> editor.undo();
      case 8 -> editor.redo();
      default -> {
        editor.moveTo(start);
        editor.replaceSelection("Först. ");
      }
    }
  }

  private static List<Note> kept(NotesEditor editor) {
    return OpenWindow.onWindow(() -> editor.shown().orElseThrow().paragraphs());
  }

  /** The paragraphs, read one by one. */
  private static List<Note> standing(NotesEditor editor) {
    return OpenWindow.onWindow(() -> NoteDocument.notes(editor.getParagraphs()));
  }
}
