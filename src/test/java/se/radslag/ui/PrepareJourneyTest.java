package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attachment;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.store.DataFile;
import se.radslag.ui.notes.ItemModel;

/** Preparing a meeting. */
final class PrepareJourneyTest {

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;
  private Meeting whole;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    whole = fiction.keep(data, fiction.meeting());
    window = new OpenWindow(data);
    window.section(KeyCode.DIGIT1);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void aMeetingIsPreparedWithTheKeysAlone() throws IOException {
    window.keys(KeyCode.SHORTCUT, KeyCode.N);
    window.until(() -> !opened().id().equals(whole.id()));
    MeetingId id = OpenWindow.onWindow(() -> opened().id());
    window.replace("date", "2025-09-04");
    window.replace("from", "13:00");
    window.replace("to", "13:30");
    window.replace("place", "Ladan");
    int before = OpenWindow.onWindow(() -> opened().agenda().items().size());
    window.focus(
        "agenda-title-" + OpenWindow.onWindow(() -> opened().agenda().items().getLast().id()));
    window.keys(KeyCode.END);
    window.focus("agenda-add");
    window.keys(KeyCode.SPACE);
    item("Hamnen", "petr", "20");
    window.keys(KeyCode.ENTER);
    item("Fyren", "Okänd Gäst, wii", "10");
    window.keys(KeyCode.ENTER);
    item("Bryggan", "hen", "5");
    window.keys(KeyCode.ALT, KeyCode.UP);
    assertTrue(OpenWindow.onWindow(() -> focused().startsWith("agenda-minutes")));
    Path file = Files.writeString(folder.resolve("karta.txt"), "Kartan");
    window.answer(file);
    window.focus("attachment-add");
    window.keys(KeyCode.SPACE);
    window.until(() -> saved(id).size() == 1);
    String name = "attachment-name-" + saved(id).getFirst().id();
    window.until(() -> window.shows(name));
    window.replace(name, "Sjökort");
    window.focus("place");
    window.saved();
    window.until(() -> saved(id).getFirst().name().equals("Sjökort.txt"));
    Meeting saved = data.read(session -> session.meetings().find(id)).orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2025, 9, 4)), saved.details().date().day());
    assertEquals("Ladan", saved.details().place());
    List<AgendaItem> added = saved.items().subList(before, before + 3);
    assertEquals(
        List.of("Hamnen", "Bryggan", "Fyren"), added.stream().map(AgendaItem::title).toList());
    assertEquals(
        List.of(
            List.of("Petra Lindegård"),
            List.of("Henrik Almström"),
            List.of("Okänd Gäst", "Nils Wiik")),
        added.stream().map(AgendaItem::presenters).toList());
    assertEquals(
        List.of(20L, 5L, 10L),
        added.stream().map(one -> one.schedule().planned().orElseThrow().toMinutes()).toList());
    assertEquals(before + 1, added.getFirst().number());
    assertTrue(window.words("agenda-sum").contains("35"), window.words("agenda-sum"));
    assertEquals("Kartan", Files.readString(file));
    window.focus("attachment-open-" + saved(id).getFirst().id());
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shown().isPresent());
    assertEquals("Kartan", Files.readString(window.shown().orElseThrow()));
    window.focus("attachment-remove-" + saved(id).getFirst().id());
    window.keys(KeyCode.SPACE);
    window.until(() -> window.robot().lookup("#yes").tryQuery().isPresent());
    window.focus("yes");
    window.keys(KeyCode.SPACE);
    window.until(() -> saved(id).isEmpty());
  }

  @Test
  void minutesThatAreNoneAreSaidAndTheRestAddUp() {
    String first = "agenda-minutes-" + whole.items().getFirst().id();
    String second = "agenda-minutes-" + whole.items().get(1).id();
    String refused = "agenda-refused-" + whole.items().getFirst().id();
    for (String wrong : List.of("0", "abc", "999")) {
      window.replace(first, wrong);
      window.focus(second);
      assertTrue(window.words(refused).contains("480"), wrong);
    }
    window.replace(first, "30");
    window.focus(second);
    assertFalse(window.shows(refused));
    window.replace(second, "75");
    assertTrue(window.words("agenda-sum").contains("105 minuter, 15 mer"));
    window.focus(first);
    window.keys(KeyCode.DELETE);
    window.focus(second);
    window.saved();
    assertEquals(
        List.of(Optional.empty(), Optional.of(Duration.ofMinutes(75))),
        items().stream().limit(2).map(one -> one.schedule().planned()).toList());
  }

  @Test
  void proposalsAreDismissedAndUnknownNamesStay() {
    String presenters = "agenda-presenters-" + whole.items().get(2).id();
    window.replace(presenters, "Siv");
    window.until(this::proposing);
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !proposing());
    window.type(" N");
    window.keys(KeyCode.TAB);
    assertTrue(OpenWindow.onWindow(() -> focused().startsWith("agenda-minutes")));
    window.section(KeyCode.DIGIT3);
    window.focus("item-presenters");
    window.keys(KeyCode.END);
    window.type(", gun");
    window.until(this::proposing);
    window.keys(KeyCode.TAB);
    assertEquals(
        "Siv N, Gunvor Åström",
        OpenWindow.onWindow(() -> ((TextField) window.node("item-presenters")).getText()));
    window.saved();
    assertEquals(List.of("Siv N", "Gunvor Åström"), items().get(2).presenters());
  }

  @Test
  void anItemIsDraggedAndItsKindChosen() {
    drag(
        ".agenda-row .agenda-number",
        whole.items().getFirst().number(),
        whole.items().get(2).number());
    window.saved();
    assertEquals(List.of(2, 3, 1, 4), ids().stream().limit(4).map(this::numberBefore).toList());
    window.focus("agenda-kind-" + whole.items().getFirst().id());
    window.keys(KeyCode.DOWN);
    window.saved();
    assertEquals(ItemKind.PREVIOUS_MINUTES, items().get(2).kind());
    window.section(KeyCode.DIGIT3);
    drag(".item-list .item-cell-number", 3, 1);
    window.saved();
    assertEquals(List.of(1, 2, 3, 4), ids().stream().limit(4).map(this::numberBefore).toList());
  }

  @Test
  void anItemWithNotesIsTakenAwayOnlyAfterAsking() {
    window.focus("agenda-title-" + whole.items().get(1).id());
    window.keys(KeyCode.ALT, KeyCode.DELETE);
    window.until(() -> window.robot().lookup("#yes").tryQuery().isPresent());
    window.focus("yes");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.robot().lookup("#yes").tryQuery().isEmpty());
    window.saved();
    assertEquals(5, items().size());
    assertEquals(List.of(1, 2, 3, 4, 5), items().stream().map(AgendaItem::number).toList());
  }

  private void item(String title, String letters, String minutes) {
    window.until(() -> focused().startsWith("agenda-title"));
    window.type(title);
    window.keys(KeyCode.TAB);
    window.type(letters);
    window.until(this::proposing);
    window.keys(KeyCode.ENTER);
    window.until(() -> !proposing());
    window.keys(KeyCode.TAB);
    window.type(minutes);
    window.until(() -> focused().startsWith("agenda-minutes"));
  }

  /** From one number to just below another; to just above it when that is further up. */
  private void drag(String numbers, int from, int to) {
    Node held = number(numbers, from);
    Bounds target =
        OpenWindow.onWindow(
            () -> {
              Node node = number(numbers, to).getParent();
              return node.localToScreen(node.getLayoutBounds());
            });
    double height = from < to ? target.getMaxY() - 2 : target.getMinY() + 2;
    window
        .robot()
        .moveTo(held)
        .press(MouseButton.PRIMARY)
        .moveTo(target.getMinX() + 3, target.getCenterY())
        .moveTo(target.getMinX() + 3, height)
        .release(MouseButton.PRIMARY);
  }

  private Node number(String numbers, int wanted) {
    return window
        .robot()
        .lookup(numbers)
        .match((Node node) -> node instanceof Labeled label && label.getText().equals("" + wanted))
        .query();
  }

  private boolean proposing() {
    return window.robot().lookup(".name-proposal").tryQuery().isPresent();
  }

  private String focused() {
    Node owner = window.node("workspace").getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  private MeetingModel opened() {
    return window.window().model().openedProperty().get().orElseThrow();
  }

  private List<ItemModel> ids() {
    return OpenWindow.onWindow(() -> List.copyOf(opened().agenda().items()));
  }

  private int numberBefore(ItemModel item) {
    return whole.items().stream()
        .filter(one -> one.id().equals(item.id()))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private List<AgendaItem> items() {
    return data.read(session -> session.meetings().find(whole.id())).orElseThrow().items();
  }

  private List<Attachment> saved(MeetingId meeting) {
    return data.read(session -> session.attachments().of(meeting));
  }
}
