package se.radslag.ui.notes.completion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyledTextArea;
import se.radslag.model.AgendaItem;
import se.radslag.texts.Texts;

/**
 * Helps somebody write: offers what fits when Ctrl+Space asks for it, proposes the one thing that
 * can be meant, and expands abbreviations. Belongs to the window's thread.
 */
public final class Completing implements Assistant {

  private final Texts texts;
  private final StyledTextArea<?, ?> area;
  private final CompletionModel model;
  private final Consumer<String> remark;
  private final Writing writing;
  private final Expanding expanding;
  private final OfferList list;
  private Optional<Supplier<AgendaItem>> item = Optional.empty();

  /** Where in the text the list stands; what is written before it does not belong to it. */
  private Spot opened = new Spot(0, 0);

  /** The paragraph before the caret when the list was made. */
  private String narrowed = "";

  /** The paragraph before the caret when a proposal was sent away. */
  private String dismissed = "";

  /**
   * @param exchange puts one text in the place of another as a step of its own
   * @param remark says a sentence below the notes
   */
  public Completing(
      Texts texts,
      StyledTextArea<?, ?> area,
      CompletionModel model,
      Exchange exchange,
      Consumer<String> remark) {
    this.texts = texts;
    this.area = area;
    this.model = model;
    this.remark = remark;
    this.writing = new Writing(area, exchange);
    this.expanding = new Expanding(writing, () -> model.expansion(shown()));
    this.list = new OfferList(texts, this::take);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (area.isEditable() && pressed(event)) {
            event.consume();
          }
        });
    area.focusedProperty().subscribe(this::focused);
    list.focusedProperty().subscribe(this::focused);
    list.getSelectionModel().selectedItemProperty().subscribe(this::announce);
  }

  /** The area with what is drawn at its caret. */
  public Parent around(Node notes) {
    return new CaretLayer(notes, area, list, this::proposal);
  }

  /** Whose notes are written now; asked for its title and its presenters at every key. */
  public void show(Supplier<AgendaItem> now) {
    item = Optional.of(now);
    list.close();
    expanding.forget();
  }

  @Override
  public void typed(String text) {
    expanding.typed(text);
  }

  @Override
  public void undone() {
    expanding.undone();
  }

  @Override
  public Optional<Node> chosen() {
    return list.chosenLine();
  }

  private boolean pressed(KeyEvent event) {
    if (OfferCommand.OFFER.matches(event)) {
      open();
      return true;
    }
    boolean held =
        event.isControlDown() || event.isAltDown() || event.isShiftDown() || event.isMetaDown();
    if (held) {
      return false;
    }
    narrow();
    return list.open() ? inList(event.getCode()) : inText(event.getCode());
  }

  private boolean inList(KeyCode key) {
    switch (key) {
      case UP -> list.move(-1);
      case DOWN -> list.move(1);
      case PAGE_UP -> list.move(-list.page());
      case PAGE_DOWN -> list.move(list.page());
      case ESCAPE -> close();
      case ENTER, TAB -> list.chosen().ifPresent(this::take);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean inText(KeyCode key) {
    return switch (key) {
      case TAB -> takeMeant() || writing.nextGap();
      case ESCAPE -> dismiss();
      case ENTER -> {
        if (writing.ready()) {
          expanding.ends();
        }
        yield false;
      }
      default -> false;
    };
  }

  private boolean takeMeant() {
    Optional<Found> meant = meant();
    meant.ifPresent(one -> writing.accept(one.begun(), one.offers().getFirst().written()));
    return meant.isPresent();
  }

  private boolean dismiss() {
    boolean proposed = meant().isPresent();
    if (proposed) {
      dismissed = writing.before();
    }
    return proposed;
  }

  private void open() {
    if (!writing.ready()) {
      return;
    }
    Found found = offers().fitting(writing.before());
    if (found.offers().isEmpty()) {
      remark.accept(texts.get("ui.offers.nothing"));
    } else {
      opened = new Spot(writing.paragraph(), writing.caret() - found.begun());
      narrowed = writing.before();
      list.show(found);
      announce();
    }
  }

  /** The list follows what is written, and goes away where nothing more fits. */
  private void narrow() {
    if (!list.open()
        || (writing.paragraph() == opened.paragraph && writing.before().equals(narrowed))) {
      return;
    }
    narrowed = writing.before();
    Found found = writing.ready() ? offers().fitting(writing.before()) : Found.nothing();
    var spot = new Spot(writing.paragraph(), writing.caret() - found.begun());
    boolean elsewhere =
        spot.paragraph != opened.paragraph
            || writing.caret() < opened.caret
            || (found.begun() == 0 && spot.caret != opened.caret);
    if (found.offers().isEmpty() || elsewhere) {
      close();
    } else {
      list.show(found);
    }
  }

  private void close() {
    list.close();
    announce();
  }

  private void take(Offer offer) {
    Found found = offers().fitting(writing.before());
    close();
    writing.accept(found.begun(), offer.written());
  }

  private Optional<Proposal> proposal() {
    narrow();
    return meant().map(one -> Proposal.of(one, writing.after()));
  }

  private Optional<Found> meant() {
    if (list.open() || !writing.ready() || !writing.atWordEnd()) {
      return Optional.empty();
    }
    String before = writing.before();
    if (before.equals(dismissed)) {
      return Optional.empty();
    }
    dismissed = "";
    return offers().meant(before);
  }

  private Offers offers() {
    return model.offers(shown());
  }

  /** What is offered does not depend on the notes. */
  private Optional<AgendaItem> shown() {
    return item.map(Supplier::get).map(one -> one.withNotes(List.of()));
  }

  private void focused() {
    if (list.isFocused()) {
      area.requestFocus();
    } else if (!area.isFocused()) {
      list.close();
    }
  }

  private void announce() {
    area.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private record Spot(int paragraph, int caret) {}
}
