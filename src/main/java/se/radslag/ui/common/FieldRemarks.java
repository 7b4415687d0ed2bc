package se.radslag.ui.common;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import se.radslag.texts.Texts;

/**
 * Says below a text field what could not be put into it, until the next key or click. Belongs to
 * the window's thread.
 */
public final class FieldRemarks {

  private static final double WIDTH = 420;

  private final Texts texts;
  private final Tooltip remark = new Tooltip();

  private FieldRemarks(Texts texts) {
    this.texts = texts;
    remark.setId("field-remark");
    remark.setWrapText(true);
    remark.setMaxWidth(WIDTH);
    remark.setAutoHide(true);
  }

  /** Says it for all fields in a part of the window. */
  public static void in(Node root, Texts texts) {
    var remarks = new FieldRemarks(texts);
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> remarks.remark.hide());
    root.addEventHandler(
        Refused.TYPE,
        event -> {
          if (event.getTarget() instanceof Node field) {
            remarks.show(field, event);
          }
        });
  }

  private void show(Node field, Refused refused) {
    Bounds place = field.localToScreen(field.getLayoutBounds());
    remark.setText(
        refused.tooLong
            ? texts.get("ui.field.too-long", refused.characters, FieldInput.MOST)
            : texts.get("ui.notes.removed", refused.characters));
    remark.show(field, place.getMinX(), place.getMaxY());
  }

  /** Something was not put into a field: all of a text too long, or characters of it. */
  static final class Refused extends Event {

    private static final EventType<Refused> TYPE = new EventType<>(Event.ANY, "field-refused");

    private final int characters;
    private final boolean tooLong;

    private Refused(int characters, boolean tooLong) {
      super(TYPE);
      this.characters = characters;
      this.tooLong = tooLong;
    }

    static Refused tooLong(int characters) {
      return new Refused(characters, true);
    }

    static Refused removed(int characters) {
      return new Refused(characters, false);
    }
  }
}
