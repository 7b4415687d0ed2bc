package se.radslag.document.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Declarations of CSS by property, in the order they were made. Mutable; of one thread. */
final class Css {

  private final Map<String, String> declarations = new LinkedHashMap<>();

  Css put(String property, String value) {
    declarations.remove(property);
    declarations.put(property, value);
    return this;
  }

  Css remove(String property) {
    declarations.remove(property);
    return this;
  }

  Css putAll(Css other) {
    other.declarations.forEach(this::put);
    return this;
  }

  Optional<String> get(String property) {
    return Optional.ofNullable(declarations.get(property));
  }

  Css copy() {
    return new Css().putAll(this);
  }

  /** What is said here and not, or otherwise, in the other. */
  Css beyond(Css other) {
    var beyond = new Css();
    declarations.forEach(
        (property, value) -> {
          if (!value.equals(other.declarations.get(property))) {
            beyond.put(property, value);
          }
        });
    return beyond;
  }

  boolean isEmpty() {
    return declarations.isEmpty();
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    declarations.forEach(
        (property, value) -> text.append(property).append(':').append(value).append(';'));
    return text.toString();
  }
}
