package se.radslag.ui.prepare;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.radslag.model.ItemKind;
import se.radslag.texts.Texts;

/** What the kinds of item are called. */
final class KindWords extends StringConverter<ItemKind> {

  private final Texts texts;

  KindWords(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable ItemKind kind) {
    return Optional.ofNullable(kind)
        .map(one -> texts.get("ui.item-kind." + Texts.key(one)))
        .orElse("");
  }

  @Override
  public ItemKind fromString(String words) {
    return Stream.of(ItemKind.values())
        .filter(kind -> toString(kind).equals(words))
        .findFirst()
        .orElse(ItemKind.MATTER);
  }
}
