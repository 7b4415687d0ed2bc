package se.radslag.bench;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import se.radslag.ui.Fingers;
import se.radslag.ui.OpenWindow;
import se.radslag.ui.Speech;
import se.radslag.ui.beside.Beside;

/** What is done while the watchdog listens. To add something, write it here and name it in all. */
final class Loads {

  private static final double MOST = 50;
  private static final double MOST_BAD = 100;

  /** Nobody types while a meeting is opened; the bound is that of opening one. */
  private static final double MOST_OPENING = 150;

  private static final int KEYS = 300;
  private static final int OPENED = 25;
  private static final int WORDS = 12;
  private static final int TOO_MUCH = 5_000_000;

  private Loads() {}

  static List<Load> all() {
    return List.of(
        new Load("typing and saving", MOST, Loads::type),
        new Load("switching items while saving", MOST, Loads::switchItems),
        new Load("searching the archive", MOST, Loads::search),
        new Load("completing names and phrases", MOST, Loads::complete),
        new Load("searching in the panel beside", MOST, Loads::searchBeside),
        new Load("opening meetings", MOST_OPENING, Loads::open),
        new Load("pasting thirty pages", MOST_BAD, Loads::pastePages),
        new Load("pasting 5 MB of lines", MOST_BAD, Loads::pasteLines),
        new Load("pasting 5 MB without a space", MOST_BAD, Loads::pasteWord),
        new Load("pasting 5 MB into a title", MOST_BAD, Loads::pasteTitle));
  }

  private static void type(OpenWindow window, Archive archive) {
    Node notes = written(window, archive);
    String text = Speech.paragraph(4) + " " + Speech.paragraph(5);
    for (int i = 0; i < KEYS; i++) {
      char letter = text.charAt(i % text.length());
      Load.act(() -> Fingers.letter(notes, letter), 8);
    }
    Load.act(() -> Fingers.press(notes, KeyCode.ENTER), 8);
  }

  private static void switchItems(OpenWindow window, Archive archive) {
    Node notes = written(window, archive);
    for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
      for (int i = 0; i < Archive.ITEMS; i++) {
        Load.act(() -> Fingers.press(notes, key, KeyCode.CONTROL), 20);
        Load.act(() -> Fingers.letter(notes, 'e'), 20);
      }
    }
  }

  private static void search(OpenWindow window, Archive archive) {
    written(window, archive);
    window.focus("search");
    Node field = window.node("search");
    for (int i = 0; i < WORDS; i++) {
      for (char letter : Speech.sentence(i).substring(0, 12).toCharArray()) {
        Load.act(() -> Fingers.letter(field, letter), 25);
      }
      Load.pause(150);
      Load.act(() -> Fingers.press(field, KeyCode.ESCAPE), 25);
    }
    window.focus("notes");
  }

  private static void complete(OpenWindow window, Archive archive) {
    Node notes = written(window, archive);
    for (int i = 0; i < WORDS; i++) {
      Load.act(() -> Fingers.press(notes, KeyCode.ENTER), 25);
      Load.act(() -> Fingers.press(notes, KeyCode.SPACE, KeyCode.CONTROL), 50);
      for (char letter : Speech.sentence(i).substring(0, 6).toCharArray()) {
        Load.act(() -> Fingers.letter(notes, letter), 25);
      }
      Load.act(() -> Fingers.press(notes, KeyCode.DOWN), 25);
      Load.act(() -> Fingers.press(notes, KeyCode.ESCAPE), 25);
    }
  }

  private static void searchBeside(OpenWindow window, Archive archive) {
    written(window, archive);
    OpenWindow.onWindow(
        () -> {
          window.window().model().beside().show(Beside.EARLIER);
          return window;
        });
    window.until(() -> window.shows("earlier-search"));
    window.focus("earlier-search");
    Node field = window.node("earlier-search");
    for (int i = 0; i < WORDS; i++) {
      for (char letter : Speech.sentence(i).substring(0, 12).toCharArray()) {
        Load.act(() -> Fingers.letter(field, letter), 25);
      }
      Load.pause(150);
      Load.act(() -> Fingers.press(field, KeyCode.A, KeyCode.CONTROL), 10);
      Load.act(() -> Fingers.press(field, KeyCode.DELETE), 25);
    }
    OpenWindow.onWindow(
        () -> {
          window.window().model().beside().hide();
          return window;
        });
  }

  private static void open(OpenWindow window, Archive archive) {
    for (int i = 0; i < OPENED; i++) {
      int place = i * 71 % archive.earlier().size();
      Load.act(() -> window.window().model().open(archive.earlier().get(place).id()), 100);
    }
  }

  private static void pastePages(OpenWindow window, Archive archive) {
    paste(window, archive, (Speech.paragraph(2) + "\n").repeat(1_000).substring(0, 59_000));
    Node notes = window.node("notes");
    Load.act(() -> Fingers.press(notes, KeyCode.Z, KeyCode.CONTROL), 500);
  }

  private static void pasteLines(OpenWindow window, Archive archive) {
    String line = Speech.sentence(1) + "\n";
    paste(window, archive, line.repeat(TOO_MUCH / line.length()));
  }

  private static void pasteWord(OpenWindow window, Archive archive) {
    paste(window, archive, "å".repeat(TOO_MUCH));
  }

  private static void pasteTitle(OpenWindow window, Archive archive) {
    written(window, archive);
    window.focus("item-title");
    pasteInto(window.node("item-title"), "Bänkarna ".repeat(TOO_MUCH / 9));
    window.focus("notes");
  }

  private static void paste(OpenWindow window, Archive archive, String text) {
    pasteInto(written(window, archive), text);
  }

  private static void pasteInto(Node target, String text) {
    Load.act(
        () -> {
          var content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        },
        100);
    Load.act(() -> Fingers.press(target, KeyCode.V, KeyCode.CONTROL), 500);
  }

  /** The notes of the long item, ready to be written in. */
  private static Node written(OpenWindow window, Archive archive) {
    var model = window.window().model();
    Load.act(
        () -> model.open(archive.written().id(), archive.written().items().getFirst().id()), 0);
    window.until(
        () ->
            model
                .openedProperty()
                .get()
                .filter(one -> one.id().equals(archive.written().id()))
                .isPresent());
    window.until(() -> window.shows("notes"));
    window.focus("notes");
    return window.node("notes");
  }
}
