package se.radslag.ui.common;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import se.radslag.model.PlainText;

/**
 * One value of a meeting while it is written in a text field. Belongs to the window's thread.
 *
 * <p>Every letter that makes the text a value changes the value at once. A text that is no value
 * leaves the old value standing; whether to complain is settled when the field is left, since half
 * a date is no mistake while it is being typed.
 */
public final class Field<T> {

  private final Reading<T> reading;
  private final Predicate<T> possible;
  private final Runnable changed;
  private final ReadOnlyStringWrapper text;
  private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper impossible = new ReadOnlyBooleanWrapper(false);
  private String typed;
  private T value;

  /**
   * @param changed told after each change of the value
   */
  public Field(T value, Reading<T> reading, Runnable changed) {
    this(value, reading, any -> true, changed);
  }

  /**
   * A value that must fit others.
   *
   * @param possible whether a value can stand beside what the others now are; {@link #again} where
   *     they change
   * @param changed told after each change of the value
   */
  public Field(T value, Reading<T> reading, Predicate<T> possible, Runnable changed) {
    this.value = value;
    this.reading = reading;
    this.possible = possible;
    this.changed = changed;
    this.typed = reading.write(value);
    this.text = new ReadOnlyStringWrapper(typed);
  }

  /** The value, which is always one that can be kept. */
  public T value() {
    return value;
  }

  /** The value as it is written in the field. */
  public String written() {
    return reading.write(value);
  }

  /** What to show where nobody is writing; never changes while somebody is. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Whether the field was left with a text that is no value. */
  public ReadOnlyBooleanProperty refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** Whether what was refused is a value, but one that does not fit the others. */
  public ReadOnlyBooleanProperty impossibleProperty() {
    return impossible.getReadOnlyProperty();
  }

  /** The field's text is now this. */
  public void type(String raw) {
    if (raw.equals(typed)) {
      return;
    }
    typed = raw;
    String clean = PlainText.of(raw).text();
    if (clean.isBlank() && reading.emptyWaits()) {
      return;
    }
    reading.read(clean).filter(possible).ifPresent(this::take);
  }

  /** Other values have changed: what was refused may be possible now. */
  public void again() {
    if (refused.get()) {
      settle();
    }
  }

  /** Nobody writes in the field any more. */
  public void leave() {
    if (typed.equals(text.get()) && typed.equals(written())) {
      return;
    }
    settle();
  }

  private void settle() {
    Optional<T> read = reading.read(PlainText.of(typed).text());
    Optional<T> fits = read.filter(possible);
    fits.ifPresent(this::take);
    impossible.set(read.isPresent() && fits.isEmpty());
    refused.set(fits.isEmpty());
    typed = fits.isPresent() ? reading.write(value) : typed;
    text.set(typed);
  }

  private void take(T now) {
    refused.set(false);
    impossible.set(false);
    if (!now.equals(value)) {
      value = now;
      changed.run();
    }
  }

  /** How a value is written and read. */
  public interface Reading<T> {

    /** The value a text is, if it is one. */
    Optional<T> read(String text);

    String write(T value);

    /**
     * Whether an empty text counts only when the field is left: on the way to another date there is
     * none for a moment.
     */
    boolean emptyWaits();
  }
}
